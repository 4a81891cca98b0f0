# frozen_string_literal: true

module PeerLearning
  module Skills
    # What members have a badge for in this room: others know what they share.
    module Badges
      def self.register
        PeerLearning::Badges.add("Peer Learning First Skill", icon: "tag") do
          SkillTag.shown.offer.select("user_id, peer_learning_skill_tags.created_at AS granted_at")
        end
      end
    end
  end
end
