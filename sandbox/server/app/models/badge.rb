# frozen_string_literal: true

# What members are given for what they did, each once: those of posts, and those given more than once, are not stood in for.
class Badge < ApplicationRecord
  module Trigger
    None = 0
  end

  has_many :user_badges, dependent: :destroy

  validates :name, presence: true, uniqueness: true, length: { maximum: 100 }
  validates :badge_type_id, presence: true

  scope :enabled, -> { where(enabled: true) }

  def default_icon=(icon)
    self.icon = icon if self.icon.blank? || self.icon == "certificate"
  end

  def default_enabled=(enabled)
    self.enabled = enabled if new_record?
  end

  def default_allow_title=(allow)
    self.allow_title = allow if new_record?
  end

  def default_badge_grouping_id=(id)
    self.badge_grouping_id = id if badge_grouping_id >= BadgeGrouping::Other
  end

  def i18n_name = name.downcase.tr(" ", "_")

  def display_name = I18n.t("badges.#{i18n_name}.name", default: name)

  def description = I18n.t("badges.#{i18n_name}.description", default: "")

  def long_description = I18n.t("badges.#{i18n_name}.long_description", default: "")
end
