# frozen_string_literal: true

module PeerLearning
  # Core's badges for what members did here. Each room hands in its own; core grants them, tells of it and shows them on profiles.
  # They are for who shows others a learning profile: a badge tells of them, too. No longer doing so takes them back.
  module Badges
    # name: core's, by which its words are found in badges.<name> of the locales; level: of BadgeType; grounds: a block that gives a
    # relation of user_id and granted_at, a row for each time; times: how many of these it takes.
    Kind = Struct.new(:name, :icon, :level, :times, :grounds, keyword_init: true)

    # Core looks at everybody where there are more, which is a matter for its daily job.
    BATCH = BadgeGranter::MAX_ITEMS_FOR_DELTA

    mattr_reader :kinds, default: {}

    class << self
      def add(name, icon:, level: BadgeType::Bronze, times: 1, &grounds)
        kinds[name] = Kind.new(name:, icon:, level:, times:, grounds:)
      end

      # What an admin chose for those that are there already stays.
      def seed
        kinds.each_value { |kind| seed_one(kind) }
      end

      def register(plugin)
        plugin.on(:peer_learning_members_changed) do |user_ids|
          PeerLearning::Badges.look_at(user_ids)
        end
      end

      # Later, in a job.
      def look_at(user_ids)
        return if user_ids.empty?
        Jobs.enqueue(Jobs::PeerLearningKeepBadges, user_ids:)
      end

      # Gives these members what is due to them, and takes back what is not.
      def keep(user_ids)
        return if !SiteSetting.enable_badges
        badges = ::Badge.enabled.where(name: kinds.keys).to_a
        user_ids.each_slice(BATCH) do |ids|
          held = UserBadge.where(badge: badges, user_id: ids).group_by(&:badge_id)
          badges.each { |badge| keep_one(badge, ids, held.fetch(badge.id, [])) }
        end
      end

      private

      def seed_one(kind)
        badge = ::Badge.find_or_initialize_by(name: kind.name)
        badge.default_icon = kind.icon
        badge.default_enabled = true
        badge.default_allow_title = true
        badge.default_badge_grouping_id = BadgeGrouping::Community
        badge.update!(
          badge_type_id: kind.level,
          query: query(kind),
          trigger: ::Badge::Trigger::None,
          auto_revoke: true,
          system: true,
        )
      end

      # As core wants it: by :backfill of everybody, else of :user_ids.
      def query(kind)
        <<~SQL
          SELECT user_id, granted_at
          FROM (
            SELECT user_id, granted_at, ROW_NUMBER() OVER (PARTITION BY user_id ORDER BY granted_at) AS times
            FROM (#{kind.grounds.call.to_sql}) AS grounds
            WHERE user_id IN (#{Skills::Profile.consented.select(:user_id).to_sql})
              AND (:backfill OR user_id IN (:user_ids))
          ) AS counted
          WHERE times = #{kind.times}
        SQL
      end

      # Mostly nothing is to be done.
      def keep_one(badge, user_ids, held)
        due = DB.query_single(<<~SQL, user_ids:, backfill: false)
          SELECT user_id FROM (#{badge.query}) AS due
        SQL
        BadgeGranter.backfill(badge, user_ids:) if (due - held.map(&:user_id)).any?
        held
          .reject { |user_badge| due.include?(user_badge.user_id) }
          .each { |user_badge| BadgeGranter.revoke(user_badge) }
      end
    end
  end
end
