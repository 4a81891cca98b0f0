# frozen_string_literal: true

# Waits no longer for answers. Those who said yes go on without the silent if they can.
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

  # Whoever answered in the meantime was in time.
  def lock_connection(params:, now:)
    PeerLearning::Connections::Connection.to_expire(now).hold(params.connection_id)
  end

  def expire(connection:, now:)
    silent = connection.taking_part.select(&:open?)
    connection.part_with(silent, ends_as: "expired", by: nil, now:)
  end
end
