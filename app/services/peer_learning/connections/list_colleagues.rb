# frozen_string_literal: true

# Whom a member of a connection can bring along into it.
class PeerLearning::Connections::ListColleagues
  include Service::Base

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  model :connection
  model :colleagues, optional: true

  private

  def fetch_connection(params:, guardian:)
    connection = PeerLearning::Connections::Connection.find_by(id: params.connection_id)
    connection if connection && guardian.can_see_connection?(connection)
  end

  def fetch_colleagues(connection:, guardian:, now:)
    PeerLearning::Connections::Colleagues.new(connection, guardian, now:).first
  end
end
