# frozen_string_literal: true

module PeerLearning
  module Peers
    # Where somebody can be met: a skill they offer, a language they speak well enough to meet in, and the
    # quarter-hours of a week of UTC from which they have time. A search reads these and nothing else until few
    # are left. All of it can be made again from what the member told.
    class Opening < ActiveRecord::Base
      self.table_name = "peer_learning_openings"

      COLUMNS = %w[
        user_id
        skill_id
        code
        level
        proficiency
        has_room
        starts
        valid_from
        valid_until
      ].freeze

      class << self
        # Members who change at once take turns, so that the last renewal sees all that was said before it.
        def renew(user_ids, week:)
          transaction do
            Skills::Profile.where(user_id: user_ids).order(:user_id).lock.pluck(:user_id)
            where(user_id: user_ids).delete_all
            fill(free(user_ids, week))
          end
        end

        private

        # Those who may be shown, and when they have time.
        def free(user_ids, week)
          taken = Commitments.taken(user_ids, week:)
          Skills::Profile
            .consented
            .where(user_id: user_ids)
            .joins(user: :user_option)
            .pluck(:user_id, :capacity, :availability, "user_options.timezone")
            .map do |user_id, capacity, availability, zone|
              {
                user_id:,
                has_room: capacity > taken[user_id],
                starts: week.utc_starts(availability, zone),
                valid_from: week.date,
                valid_until: week.holds_until(zone),
              }
            end
        end

        def fill(members)
          DB.exec(<<~SQL, members: members.to_json)
            INSERT INTO peer_learning_openings (#{COLUMNS.join(", ")})
            #{offers_by_language.to_sql}
          SQL
        end

        def offers_by_language
          # Whether a skill is active is known to the search; it may change without its members' doing.
          Skills::SkillTag
            .offer
            .where(hidden_at: nil)
            .joins("JOIN peer_learning_profile_languages AS languages USING (user_id)")
            .joins(<<~SQL)
              JOIN jsonb_to_recordset(:members) AS members (
                user_id bigint, has_room boolean, starts bit(672), valid_from date, valid_until date
              ) USING (user_id)
            SQL
            .where("languages.proficiency >= ?", RULES[:minProficiency])
            .select(
              :user_id,
              :skill_id,
              "languages.code",
              :level,
              "languages.proficiency",
              "members.has_room",
              "members.starts",
              "members.valid_from",
              "members.valid_until",
            )
        end
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_openings
#
#  code        :string(35)       not null
#  has_room    :boolean          not null
#  level       :integer          not null
#  proficiency :integer          not null
#  starts      :bit(672)         not null
#  valid_from  :date             not null
#  valid_until :date             not null
#  skill_id    :bigint           not null
#  user_id     :bigint           not null
#
# Indexes
#
#  idx_peer_learning_openings_on_skill      (skill_id,code,level,user_id)
#  index_peer_learning_openings_on_user_id  (user_id)
#
