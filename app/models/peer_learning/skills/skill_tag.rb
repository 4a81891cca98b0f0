# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillTag < ActiveRecord::Base
      LEVELS = { "offer" => 1..4, "want" => 0..3 }.freeze
      PRIORITIES = 1..3
      DEFAULT_PRIORITY = 2

      self.table_name = "peer_learning_skill_tags"

      belongs_to :user
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"

      enum :direction, { offer: 0, want: 1 }

      validates :level, inclusion: { in: ->(tag) { LEVELS.fetch(tag.direction) } }, if: :direction
      validates :priority, inclusion: { in: PRIORITIES }
      validates :confirmed_at, presence: true

      scope :of_active_skills, -> { joins(:skill).merge(Skill.active) }

      # rows: hashes of user_id, skill_id, direction, level and, of wants, priority; all with the same keys.
      def self.declare(rows, now:)
        return if rows.empty?
        upsert_all(
          rows.map { |row| row.merge(confirmed_at: now) },
          unique_by: %i[user_id skill_id direction],
        )
      end
    end
  end
end
