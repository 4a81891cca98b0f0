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

  %i[id title slug posts_count views created_at archetype category_id].each do |name|
    define_method(name) { object.topic.public_send(name) }
  end

  def tags = object.topic.tags.map(&:name).sort

  def details
    topic = object.topic
    users = topic.private_message? ? topic.allowed_users : []
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
    posts = object.posts
    {
      posts:
        ActiveModel::ArraySerializer.new(posts, each_serializer: PostSerializer, scope:).as_json,
      stream: posts.map(&:id),
    }
  end
end
