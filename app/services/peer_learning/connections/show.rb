# frozen_string_literal: true

class PeerLearning::Connections::Show
  include Service::Base

  params do
    attribute :connection_id, :integer
    validates :connection_id, presence: true
  end

  model :connection

  private

  def fetch_connection(params:, guardian:)
    connection = PeerLearning::Connections::Connection.find_by(id: params.connection_id)
    connection if connection && guardian.can_see_connection?(connection)
  end
end
