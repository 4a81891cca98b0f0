# frozen_string_literal: true

# Reminds those who did not answer yet, or have no time yet: once, when half of the days for it are over.
class PeerLearning::Connections::Connection::Remind
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    step :remind
  end

  step :announce

  private

  def lock_connection(params:, now:)
    PeerLearning::Connections::Connection.to_remind(now).hold(params.connection_id)
  end

  def remind(connection:, now:)
    connection.update!(reminded_at: now)
    connection.record(connection.accepted? ? "time_reminder" : "reminded", by: nil, now:)
  end
end
