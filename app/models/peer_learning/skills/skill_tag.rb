# frozen_string_literal: true

module PeerLearning
  module Skills
    class SkillTag < ActiveRecord::Base
      LEVELS = { "offer" => 1..4, "want" => 0..3 }.freeze
      PRIORITIES = 1..3
      DEFAULT_PRIORITY = 2
      FORMATS = %w[teach mentor guidance one_off].freeze
      MAX_NOTE = 200
      # What is kept of two tags, given and kept, that became one: what the second says where it says anything,
      # and the later confirmation of the two.
      JOINED = <<~SQL.squish
        formats = CASE kept.formats WHEN '{}' THEN given.formats ELSE kept.formats END,
        purpose = COALESCE(kept.purpose, given.purpose),
        note = CASE kept.note WHEN '' THEN given.note ELSE kept.note END,
        confirmed_at = GREATEST(kept.confirmed_at, given.confirmed_at),
        asked_at = CASE WHEN given.confirmed_at > kept.confirmed_at
                   THEN given.asked_at ELSE kept.asked_at END,
        hidden_at = CASE WHEN given.confirmed_at > kept.confirmed_at
                    THEN given.hidden_at ELSE kept.hidden_at END
      SQL

      self.table_name = "peer_learning_skill_tags"

      belongs_to :user
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"

      enum :direction, { offer: 0, want: 1 }
      enum :purpose,
           { understand: 0, do_now: 1, train_others: 2 },
           instance_methods: false,
           scopes: false

      validates :level, inclusion: { in: ->(tag) { LEVELS.fetch(tag.direction) } }, if: :direction
      validates :priority, inclusion: { in: PRIORITIES }
      validates :note, length: { maximum: MAX_NOTE }
      validates :confirmed_at, presence: true

      scope :of_active_skills, -> { joins(:skill).merge(Skill.active) }
      scope :of_standing_skills, -> { joins(:skill).merge(Skill.standing) }

      # What others than the owner see, and what is matched.
      scope :shown, -> { of_active_skills.where(hidden_at: nil) }

      # Nobody was asked about them since they were last confirmed, and that is long ago.
      scope :to_ask_about,
            ->(now) do
              long_ago = now - SiteSetting.peer_learning_days_until_asked.days
              of_active_skills.where(asked_at: nil, confirmed_at: ..long_ago)
            end

      # Asked about long ago, and not confirmed.
      scope :to_hide,
            ->(now) do
              long_ago = now - SiteSetting.peer_learning_days_until_hidden.days
              of_active_skills.where(hidden_at: nil, asked_at: ..long_ago)
            end

      # Whose they are, those who have waited longest first. Nothing is asked of those whom nobody sees.
      def self.owners(limit:)
        where(user_id: Profile.of_listed_accounts.consented.select(:user_id))
          .group(:user_id)
          .order(Arel.sql("MIN(peer_learning_skill_tags.confirmed_at)"), :user_id)
          .limit(limit)
          .pluck(:user_id)
      end

      # The slug of what each wants most, by their ids.
      def self.most_wanted(user_ids)
        shown
          .want
          .where(user_id: user_ids)
          .order(priority: :desc, id: :asc)
          .pluck(:user_id, "peer_learning_skills.slug")
          .reverse
          .to_h
      end

      # SQL, for rows of a table with user_id and skill_id: whether that member does not offer that skill.
      def self.not_offered(table)
        <<~SQL
          NOT EXISTS (
            SELECT 1 FROM peer_learning_skill_tags AS tags
            WHERE tags.user_id = #{table}.user_id AND tags.skill_id = #{table}.skill_id
              AND tags.direction = #{directions["offer"]}
          )
        SQL
      end

      # How many of a direction a member may have.
      def self.most(direction)
        SiteSetting.get("peer_learning_max_#{direction}s")
      end

      # rows: hashes of user_id, skill_id, direction, level and whatever else is said, all with the same keys.
      def self.declare(rows, now:)
        return if rows.empty?
        transaction do
          CatalogueLock.share
          upsert_all(
            rows.map { |row| row.merge(confirmed_at: now, asked_at: nil, hidden_at: nil) },
            unique_by: %i[user_id skill_id direction],
          )
        end
      end

      def self.confirm(now:)
        update_all(confirmed_at: now, asked_at: nil, hidden_at: nil, updated_at: now)
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
              #{JOINED}
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
#  asked_at     :datetime
#  confirmed_at :datetime         not null
#  direction    :integer          not null
#  formats      :text             default([]), not null, is an Array
#  hidden_at    :datetime
#  level        :integer          not null
#  note         :string(200)      default(""), not null
#  priority     :integer          default(2), not null
#  purpose      :integer
#  created_at   :datetime         not null
#  updated_at   :datetime         not null
#  skill_id     :bigint           not null
#  user_id      :bigint           not null
#
# Indexes
#
#  idx_peer_learning_skill_tags_on_skill  (skill_id,direction,level,user_id)
#  idx_peer_learning_skill_tags_on_user   (user_id,skill_id,direction) UNIQUE
#  idx_peer_learning_skill_tags_to_ask    (confirmed_at,user_id) WHERE (asked_at IS NULL)
#  idx_peer_learning_skill_tags_to_hide   (asked_at,user_id) WHERE ((asked_at IS NOT NULL) AND (hidden_at IS NULL))
#
