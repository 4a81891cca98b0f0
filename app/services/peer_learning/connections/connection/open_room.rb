# frozen_string_literal: true

# Begins the private topic in which the members of a connection prepare to meet. One topic, whoever calls and however
# often: it is begun and noted in the same transaction. The meeting comes into it later (KeepRoom): that a calendar plugin
# refuses it keeps nobody out.
class PeerLearning::Connections::Connection::OpenRoom
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    policy :without_room
    step :begin_topic
  end

  private

  def without_room(connection:)
    (connection.accepted? || connection.scheduled?) && !connection.topic_id
  end

  def begin_topic(connection:)
    text = PeerLearning::Connections::RoomText.new(connection)
    post =
      PostCreator.create!(
        Discourse.system_user,
        title: text.title,
        raw: text.raw,
        archetype: Archetype.private_message,
        target_usernames: connection.taking_part.map { |member| member.user.username }.join(","),
        skip_validations: true,
      )
    connection.update!(topic_id: post.topic_id)
  end
end
