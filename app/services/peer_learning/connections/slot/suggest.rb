# frozen_string_literal: true

# When those who are in a connection are all free.
class PeerLearning::Connections::Slot::Suggest
  include Service::Base

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  model :connection
  policy :in_time
  model :times, optional: true

  private

  def fetch_connection(params:, guardian:)
    connection = PeerLearning::Connections::Connection.find_by(id: params.connection_id)
    connection if connection && guardian.can_see_connection?(connection)
  end

  def in_time(connection:)
    connection.under_way?
  end

  # The days are those of who asks.
  def fetch_times(connection:, guardian:, now:)
    others = connection.taking_part.map(&:user).without(guardian.user)
    PeerLearning::Connections::CommonTimes.new([guardian.user, *others], now:).first(
      minutes: connection.minutes,
    )
  end
end
