# frozen_string_literal: true

class PostSerializer < ApplicationSerializer
  attributes :id,
             :post_number,
             :topic_id,
             :user_id,
             :username,
             :name,
             :avatar_template,
             :cooked,
             :created_at

  delegate :username, :name, :avatar_template, to: :user

  def user = object.user
end
