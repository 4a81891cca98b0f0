# frozen_string_literal: true

# A line in somebody's notifications: of the one type that is free to plugins, or of a badge; about no topic.
class Notification < ApplicationRecord
  TYPES = { granted_badge: 12, custom: 14 }.freeze

  belongs_to :user

  validates :data, :notification_type, presence: true

  scope :unread, -> { where(read: false) }
  scope :recent, ->(count = 10) { order("notifications.created_at DESC").limit(count) }

  def self.types
    TYPES.dup.tap do |types|
      types.default_proc = ->(_, type) { raise Sandbox::NotStoodIn.new(self, "types[:#{type}]") }
    end
  end

  def self.read(user, notification_ids)
    where(id: notification_ids, user_id: user.id, read: false).update_all(read: true)
  end

  def data_hash = JSON.parse(data).with_indifferent_access
end
