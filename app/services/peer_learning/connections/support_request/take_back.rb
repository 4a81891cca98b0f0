# frozen_string_literal: true

# Needs no help any more.
class PeerLearning::Connections::SupportRequest::TakeBack
  include Service::Base

  params do
    attribute :connection_id, :integer
    attribute :kind, :string

    validates :connection_id, presence: true
    validates :kind, inclusion: { in: PeerLearning::Connections::SupportRequest.kinds.keys }
  end

  transaction do
    model :connection, :lock_connection
    model :member
    step :take_back
  end

  private

  def lock_connection(params:)
    PeerLearning::Connections::Connection.hold(params.connection_id)
  end

  def fetch_member(connection:, guardian:)
    connection.member(guardian.user) if guardian.can_see_connection?(connection)
  end

  def take_back(params:, connection:, member:)
    connection.support_requests.where(user: member.user, kind: params.kind).delete_all
    connection.support_requests.reset
  end
end
