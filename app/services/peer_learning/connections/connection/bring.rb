# frozen_string_literal: true

# Asks a colleague along. Asked again, it is the same question.
class PeerLearning::Connections::Connection::Bring
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

  params do
    attribute :connection_id, :integer
    attribute :colleague_id, :integer

    validates :connection_id, :colleague_id, presence: true
  end

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    model :brought, optional: true
    policy :seat_free
    model :colleague
    step :bring
  end

  step :announce

  private

  def in_time(connection:, now:)
    connection.open_to_colleagues?(now)
  end

  def fetch_brought(params:, connection:)
    connection.members.find do |member|
      member.user_id == params.colleague_id && member.brought_by_id && !member.declined?
    end
  end

  def seat_free(connection:, brought:)
    brought || connection.seat_free?
  end

  def fetch_colleague(params:, connection:, guardian:, brought:, now:)
    return brought.user if brought
    PeerLearning::Connections::Colleagues.new(connection, guardian, now:).find(params.colleague_id)
  end

  def bring(connection:, guardian:, colleague:, brought:, now:)
    connection.bring(colleague, by: guardian.user, now:) if !brought
  end
end
