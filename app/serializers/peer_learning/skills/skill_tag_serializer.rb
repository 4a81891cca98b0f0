# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillTagSerializer < ApplicationSerializer
      attributes :skill_id, :direction, :level, :priority, :formats, :purpose, :confirmed_at
    end
  end
end
