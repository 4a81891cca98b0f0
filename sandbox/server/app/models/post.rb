# frozen_string_literal: true

class Post < ApplicationRecord
  belongs_to :user
  belongs_to :topic
  has_many :revisions, -> { order(:number) }, class_name: "PostRevision"

  TYPES = { regular: 1, moderator_action: 2, small_action: 3, whisper: 4 }.freeze

  default_scope { where(deleted_at: nil) }

  before_validation(on: :create) do
    self.post_number ||= (topic.posts.maximum(:post_number) || 0) + 1
  end
  before_validation { self.cooked = Sandbox::Cook.cook(raw) if cooked.nil? || raw_changed? }

  after_create do
    topic.update!(posts_count: post_number, last_post_user_id: user_id, bumped_at: created_at)
  end
  after_create { user.user_stat.increment!(:post_count) }

  def self.types = TYPES
  def self.plugin_permitted_create_params = @plugin_permitted_create_params ||= {}
  def self.with_deleted = unscope(where: :deleted_at)

  def is_first_post? = post_number == 1
end
