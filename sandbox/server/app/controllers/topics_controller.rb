# frozen_string_literal: true

class TopicsController < ApplicationController
  def latest
    topics =
      Topic
        .listable_topics
        .secured(guardian)
        .includes(:user, :category)
        .order(bumped_at: :desc)
        .limit(30)
        .to_a
    render_json_dump(
      users: serialize_data(topics.map(&:user).uniq, BasicUserSerializer, root: false),
      topic_list: {
        topics: serialize_data(topics, TopicListItemSerializer, root: false),
      },
    )
  end

  def show
    view = TopicView.new(params[:id].to_i, current_user)
    render_serialized(view, TopicViewSerializer, root: false)
  end
end
