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
      scope :of_standing_skills, -> { joins(:skill).merge(Skill.standing) }

      # rows: hashes of user_id, skill_id, direction, level and, of wants, priority; all with the same keys.
      def self.declare(rows, now:)
        return if rows.empty?
        transaction do
          CatalogueLock.share
          upsert_all(
            rows.map { |row| row.merge(confirmed_at: now) },
            unique_by: %i[user_id skill_id direction],
          )
        end
      end

      # Of who has both, one is kept: the higher level of an offer; of a want the lower level and the higher
      # priority. Returns whose they are.
      def self.move(from:, into:)
        ids = { from: from.id, into: into.id }
        user_ids = DB.query_single(<<~SQL, ids)
          UPDATE peer_learning_skill_tags AS kept
          SET level = CASE kept.direction
                WHEN 0 THEN GREATEST(kept.level, given.level)
                ELSE LEAST(kept.level, given.level)
              END,
              priority = GREATEST(kept.priority, given.priority),
              confirmed_at = GREATEST(kept.confirmed_at, given.confirmed_at)
          FROM peer_learning_skill_tags AS given
          WHERE kept.skill_id = :into AND given.skill_id = :from
            AND given.user_id = kept.user_id AND given.direction = kept.direction
          RETURNING kept.user_id
        SQL
        DB.exec(<<~SQL, ids)
          DELETE FROM peer_learning_skill_tags AS given
          USING peer_learning_skill_tags AS kept
          WHERE kept.skill_id = :into AND given.skill_id = :from
            AND given.user_id = kept.user_id AND given.direction = kept.direction
        SQL
        where(skill: from).update_all(skill_id: into.id)
        User.where(id: user_ids).order(:id).to_a
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_skill_tags
#
#  id           :bigint           not null, primary key
#  confirmed_at :datetime         not null
#  direction    :integer          not null
#  level        :integer          not null
#  priority     :integer          default(2), not null
#  created_at   :datetime         not null
#  updated_at   :datetime         not null
#  skill_id     :bigint           not null
#  user_id      :bigint           not null
#
# Indexes
#
#  idx_peer_learning_skill_tags_on_skill  (skill_id,direction,level,user_id)
#  idx_peer_learning_skill_tags_on_user   (user_id,skill_id,direction) UNIQUE
#
