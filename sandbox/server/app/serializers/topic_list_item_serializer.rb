# frozen_string_literal: true

class TopicListItemSerializer < ApplicationSerializer
  attributes :id,
             :title,
             :slug,
             :posts_count,
             :reply_count,
             :views,
             :created_at,
             :bumped_at,
             :last_posted_at,
             :category_id,
             :posters

  def reply_count = [object.posts_count - 1, 0].max
  def last_posted_at = object.bumped_at
  def posters = [{ user_id: object.user_id }]
end
