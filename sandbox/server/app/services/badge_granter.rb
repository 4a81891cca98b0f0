# frozen_string_literal: true

# Gives badges to whom their queries find.
class BadgeGranter
  extend Sandbox::Strict

  MAX_ITEMS_FOR_DELTA = 200

  # Without user_ids of everybody, and back from whom the query does not find any more.
  def self.backfill(badge, opts = {})
    opts.assert_valid_keys(:user_ids)
    return if !badge.enabled || !SiteSetting.enable_badges
    ids = opts[:user_ids].presence
    ids = nil if ids && ids.size > MAX_ITEMS_FOR_DELTA
    found = DB.query(badge.query, user_ids: ids || [-2], backfill: ids.nil?)
    take_back(badge, found.map(&:user_id)) if badge.auto_revoke && ids.nil?
    found.each { |row| give(badge, row) }
    badge.update!(grant_count: badge.user_badges.count)
  end

  def self.revoke(user_badge)
    user_badge.destroy!
  end

  class << self
    private

    def take_back(badge, user_ids)
      badge.user_badges.where.not(user_id: user_ids).delete_all
    end

    def give(badge, row)
      return if UserBadge.exists?(badge:, user_id: row.user_id)
      user_badge =
        badge.user_badges.create!(
          user_id: row.user_id,
          granted_at: row.granted_at,
          granted_by_id: Discourse.system_user.id,
        )
      user_badge.update!(notification: notify(badge, row.user_id))
    end

    def notify(badge, user_id)
      data = { badge_id: badge.id, badge_name: badge.display_name }
      Notification.create!(
        user_id:,
        notification_type: Notification.types[:granted_badge],
        data: data.to_json,
      )
    end
  end
end
