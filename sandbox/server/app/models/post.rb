# frozen_string_literal: true

# Cooked as plain paragraphs: nothing of the plugin's reads Markdown yet.
class Post < ApplicationRecord
  belongs_to :user
  belongs_to :topic

  default_scope { where(deleted_at: nil) }

  before_validation(on: :create) do
    self.post_number ||= (topic.posts.maximum(:post_number) || 0) + 1
    self.cooked ||=
      raw.to_s.split(/\n{2,}/).map { |text| "<p>#{ERB::Util.html_escape(text)}</p>" }.join("\n")
  end

  after_create do
    topic.update!(posts_count: post_number, last_post_user_id: user_id, bumped_at: created_at)
  end
  after_create { user.user_stat.increment!(:post_count) }
end
