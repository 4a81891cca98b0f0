# frozen_string_literal: true

# Waits no longer. For answers: those who said yes go on without the silent if they can. For a time: it ends for all.
class PeerLearning::Connections::Connection::Expire
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    step :expire
  end

  step :announce

  private

  # Whoever answered in the meantime was in time, and so is whoever proposed a time or wrote.
  def lock_connection(params:, now:)
    PeerLearning::Connections::Connection.to_expire(now).hold(params.connection_id)
  end

  def expire(connection:, now:)
    return connection.let_go(now:) if connection.accepted?
    silent = connection.taking_part.select(&:open?)
    connection.part_with(silent, ends_as: "expired", by: nil, now:)
  end
end
