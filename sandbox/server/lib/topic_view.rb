# frozen_string_literal: true

# What a reader gets of a topic.
class TopicView
  include Sandbox::Strict

  attr_reader :topic, :guardian

  # user: the reader, nil for a visitor
  def initialize(topic_or_topic_id, user = nil)
    found = topic_or_topic_id
    found = Topic.with_deleted.find_by(id: found) if !found.is_a?(Topic)
    @topic = found || raise(Discourse::NotFound)
    @guardian = Guardian.new(user)
    guardian.ensure_can_see!(topic)
  end

  def posts = topic.posts.includes(:user).sort_by(&:post_number)

  # What serializers ask.
  def read_attribute_for_serialization(name) = public_send(name)
end
