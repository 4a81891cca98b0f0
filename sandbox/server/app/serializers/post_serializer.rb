# frozen_string_literal: true

class PostSerializer < ApplicationSerializer
  attributes :id,
             :post_number,
             :topic_id,
             :topic_slug,
             :user_id,
             :username,
             :name,
             :avatar_template,
             :cooked,
             :created_at

  delegate :username, :name, :avatar_template, to: :user

  def user = object.user
  def topic_slug = object.topic.slug
end
