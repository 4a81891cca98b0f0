# frozen_string_literal: true

module PeerLearning
  module Library
    # What members have a badge for in this room: what they said they would translate is there in that language.
    module Badges
      class << self
        def register
          PeerLearning::Badges.add("Peer Learning Translator", icon: "globe") do
            Translation
              .makes_it
              .joins(:resource)
              .merge(Resource.public_ones)
              .where(
                "peer_learning_translations.language = ANY (peer_learning_resources.languages)",
              )
              .select("user_id, peer_learning_translations.created_at AS granted_at")
          end
        end

        # What is public of a resource may have changed.
        def look_at(resource_id)
          PeerLearning::Badges.look_at(Translation.makes_it.where(resource_id:).pluck(:user_id))
        end
      end
    end
  end
end
