# frozen_string_literal: true

# Ends a request by the connection that came of it.
class PeerLearning::Help::Request::Connect
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  model :connection

  transaction do
    model :request, :lock_request_of_connection
    policy :in_time
    step :connect
  end

  private

  def fetch_connection(params:)
    PeerLearning::Connections::Connection.find_by(id: params.connection_id)
  end

  def lock_request_of_connection(connection:)
    peer_ids = connection.members.map(&:user_id) - [connection.asker_id]
    request_id =
      PeerLearning::Help::Connecting.request_id(
        asker: connection.asker,
        peer_ids:,
        skill: connection.skill,
        tree: PeerLearning::Skills::Tree.load_bare,
      )
    PeerLearning::Help::Request.hold(request_id)
  end

  def in_time(request:)
    request.under_way?
  end

  def connect(request:, connection:, now:)
    request.end_as("connected", now:, connection_id: connection.id)
    let_others_be(request:)
  end
end
