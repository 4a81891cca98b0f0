# frozen_string_literal: true

# A verb of a connection's members: held until all of it is done, so that two who press at once take turns, and told
# afterwards. Verbs that let others in, or fewer, say so themselves.
module PeerLearning::Connections::HoldsConnection
  private

  def lock_connection(params:)
    PeerLearning::Connections::Connection.hold(params.connection_id)
  end

  def fetch_member(connection:, guardian:)
    return if !guardian.can_see_connection?(connection)
    connection.taking_part.find { |member| member.user_id == guardian.user.id }
  end

  def announce(connection:)
    connection.announce
  end
end
