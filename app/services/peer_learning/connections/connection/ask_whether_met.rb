# frozen_string_literal: true

# Asks each member whether they met: once, a while after the meeting.
class PeerLearning::Connections::Connection::AskWhetherMet
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    policy :due
    step :ask
  end

  step :announce

  private

  # Asked anew once it is held: whoever held it before may have asked.
  def due(connection:, now:)
    PeerLearning::Connections::Connection.to_ask_whether_met(now).exists?(connection.id)
  end

  def ask(connection:, now:)
    connection.taking_part.each { |member| member.update!(asked_whether_met_at: now) }
    connection.record("asked_whether_met", by: nil, now:)
  end
end
