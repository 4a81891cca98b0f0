# frozen_string_literal: true

module PeerLearning
  module Skills
    class ProposalSerializer < ApplicationSerializer
      has_one :skill, serializer: SkillSerializer, embed: :objects
      has_one :skill_tag, serializer: ProfileTagSerializer, embed: :objects
    end
  end
end
