# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillChangeSerializer < ApplicationSerializer
      attributes :id, :action, :details, :created_at

      has_one :actor, serializer: BasicUserSerializer, embed: :objects
    end
  end
end
