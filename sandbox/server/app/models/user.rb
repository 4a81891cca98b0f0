# frozen_string_literal: true

class User < ApplicationRecord
  # White letters can be read on each.
  AVATAR_COLORS = %w[
    1b5e20
    283593
    37474f
    4a148c
    4e342e
    6a1b9a
    7b3f00
    880e4f
    8e2a2a
    006064
    00539c
    5d4037
  ]

  has_one :user_option, dependent: :destroy
  has_one :user_stat, dependent: :destroy
  has_many :group_users, dependent: :destroy
  has_many :groups, through: :group_users
  has_many :notifications, dependent: :destroy
  has_many :user_uploads, dependent: :destroy
  has_many :posts
  has_many :topics
  has_many :muted_user_records, class_name: "MutedUser", dependent: :delete_all
  has_many :ignored_user_records, class_name: "IgnoredUser", dependent: :delete_all
  has_many :muted_users, through: :muted_user_records
  has_many :ignored_users, through: :ignored_user_records

  validates :username, presence: true
  validates :username_lower, uniqueness: true

  before_validation { self.username_lower = self.class.normalize_username(username) }
  after_create { create_user_option! }
  after_create { create_user_stat! }
  after_create { Group.user_trust_level_change!(id, trust_level) }
  after_destroy { DiscourseEvent.trigger(:user_destroyed, self) }

  scope :human_users, -> { where("users.id > 0") }
  scope :real, -> { human_users }
  scope :activated, -> { where(active: true) }
  scope :not_staged, -> { where(staged: false) }
  scope :not_silenced, -> { where("silenced_till IS NULL OR silenced_till <= ?", Time.zone.now) }
  scope :not_suspended, -> { where("suspended_till IS NULL OR suspended_till <= ?", Time.zone.now) }

  def self.normalize_username(username)
    username.to_s.unicode_normalize.downcase if username.present?
  end

  def self.find_by_username(username) = find_by(username_lower: normalize_username(username))

  def self.avatar_template(username, _uploaded_avatar_id)
    letter = normalize_username(username).grapheme_clusters.first
    color = AVATAR_COLORS[Digest::MD5.hexdigest(username).hex % AVATAR_COLORS.size]
    "/letter_avatar_proxy/v4/letter/#{ERB::Util.url_encode(letter)}/#{color}/{size}.png"
  end

  def avatar_template = self.class.avatar_template(username, uploaded_avatar_id)
  def uploaded_avatar_id = nil
  def encoded_username(lower: false) = ERB::Util.url_encode(lower ? username_lower : username)

  def human? = id.positive?
  def staff? = admin? || moderator?
  def is_system_user? = id == Discourse::SYSTEM_USER_ID
  def suspended? = suspended_till.present? && suspended_till > Time.zone.now
  def silenced? = silenced_till.present? && silenced_till > Time.zone.now
  def guardian = Guardian.new(self)

  def has_trust_level?(level)
    admin? || moderator? || trust_level >= level
  end

  def effective_locale
    SiteSetting.allow_user_locale && locale.present? ? locale : SiteSetting.default_locale
  end

  # Everyone is in group 0, and the system user in every automatic one.
  def in_any_groups?(group_ids)
    group_ids.include?(Group::AUTO_GROUPS[:everyone]) ||
      (is_system_user? && group_ids.intersect?(Group::AUTO_GROUPS.values)) ||
      group_ids.intersect?(belonging_to_group_ids)
  end

  def belonging_to_group_ids = @belonging_to_group_ids ||= group_users.pluck(:group_id)
  def ignored_user_ids = @ignored_user_ids ||= ignored_users.pluck(:id)
  def muted_user_ids = @muted_user_ids ||= muted_users.pluck(:id)

  def reload(...)
    @belonging_to_group_ids = @ignored_user_ids = @muted_user_ids = nil
    super
  end
end
