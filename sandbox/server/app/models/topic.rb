# frozen_string_literal: true

class Topic < ApplicationRecord
  belongs_to :user
  belongs_to :category, optional: true
  has_many :posts
  has_many :topic_allowed_users, dependent: :destroy
  has_many :allowed_users, through: :topic_allowed_users, source: :user
  has_many :topic_tags, dependent: :destroy
  has_many :tags, through: :topic_tags

  default_scope { where(deleted_at: nil) }

  before_validation(on: :create) do
    self.slug = title.to_s.parameterize.presence || "topic" if slug.blank?
    self.bumped_at ||= Time.zone.now
    self.last_post_user_id ||= user_id
  end

  # What stands in lists: private messages are in none.
  scope :listable_topics, -> { where(archetype: Archetype.default) }
  scope :secured,
        ->(guardian) do
          where(category_id: nil).or(where(category_id: Category.secured(guardian).select(:id)))
        end

  def self.with_deleted = unscope(where: :deleted_at)

  def trashed? = deleted_at.present?
  def private_message? = archetype == Archetype.private_message
  def first_post = posts.find_by(post_number: 1)
  def relative_url = "/t/#{slug}/#{id}"
  def url = "#{Discourse.base_url}#{relative_url}"

  # Of what core can change so. There it is a line in the topic too.
  def update_status(status, enabled, _user)
    if %w[closed archived visible].exclude?(status)
      raise NotImplementedError, "sandbox: #{status} is not stood in for"
    end
    update!(status => enabled)
  end

  # Core adds a line to the topic that says who left, or was removed.
  def remove_allowed_user(_removed_by, user)
    topic_allowed_users.where(user:).destroy_all.any?
  end
end
