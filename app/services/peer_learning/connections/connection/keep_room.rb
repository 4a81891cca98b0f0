# frozen_string_literal: true

# Makes the room say what is so: the meeting as an event, where the calendar plugin is there, and nobody in it who left.
class PeerLearning::Connections::Connection::KeepRoom
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    model :topic
    step :show_out_who_left
    step :keep_event
  end

  private

  def fetch_topic(connection:)
    connection.topic
  end

  def show_out_who_left(connection:, topic:)
    connection
      .members
      .select(&:declined?)
      .each { |member| topic.remove_allowed_user(member.user, member.user) }
  end

  def keep_event(connection:, topic:)
    return if !connection.event_due?
    raw = PeerLearning::EventBlock.put_into(topic.first_post.raw, connection.event)
    PostRevisor.new(topic.first_post).revise!(
      Discourse.system_user,
      { raw: },
      bypass_bump: true,
      skip_validations: true,
    )
    connection.update!(event_starts_at: connection.event_time)
  end
end
