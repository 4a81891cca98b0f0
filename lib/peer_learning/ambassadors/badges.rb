# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What members have a badge for in this room: they are there for others at present.
    module Badges
      class << self
        def register
          PeerLearning::Badges.add(
            "Peer Learning Ambassador",
            icon: "hands-holding-circle",
            level: BadgeType::Gold,
          ) { Term.serving.select("user_id, begins_on::timestamp AS granted_at") }
        end
      end
    end
  end
end
