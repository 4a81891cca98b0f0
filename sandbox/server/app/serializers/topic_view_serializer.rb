# frozen_string_literal: true

class TopicViewSerializer < ApplicationSerializer
  attributes :id, :title, :slug, :posts_count, :views, :created_at, :category_id, :post_stream

  def post_stream
    posts = object.posts.sort_by(&:post_number)
    {
      posts:
        ActiveModel::ArraySerializer.new(posts, each_serializer: PostSerializer, scope:).as_json,
      stream: posts.map(&:id),
    }
  end
end
