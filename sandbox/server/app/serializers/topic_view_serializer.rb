# frozen_string_literal: true

class TopicViewSerializer < ApplicationSerializer
  attributes :id,
             :title,
             :slug,
             :posts_count,
             :views,
             :created_at,
             :archetype,
             :category_id,
             :tags,
             :details,
             :post_stream

  def tags = object.tags.map(&:name).sort

  def details
    users = object.private_message? ? object.allowed_users : []
    {
      allowed_users:
        ActiveModel::ArraySerializer.new(
          users,
          each_serializer: BasicUserSerializer,
          scope:,
          root: false,
        ).as_json,
    }
  end

  def post_stream
    posts = object.posts.sort_by(&:post_number)
    {
      posts:
        ActiveModel::ArraySerializer.new(posts, each_serializer: PostSerializer, scope:).as_json,
      stream: posts.map(&:id),
    }
  end
end
