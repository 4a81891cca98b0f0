# frozen_string_literal: true

# Lets an agreement wait anew for a time, as its members talk in the room.
class PeerLearning::Connections::Connection::GoOn
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    step :go_on
  end

  step :announce

  private

  def lock_connection(params:)
    PeerLearning::Connections::Connection.talked_in.hold(params.connection_id)
  end

  def go_on(connection:, now:)
    connection.go_on(now:)
  end
end
