# frozen_string_literal: true

# Needs no help any more.
class PeerLearning::Connections::SupportRequest::TakeBack
  include Service::Base
  include PeerLearning::Connections::HoldsConnection

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

  step :tell_working_group

  private

  def take_back(params:, connection:, member:)
    connection.support_requests.where(user: member.user, kind: params.kind).delete_all
    connection.support_requests.reset
  end

  def tell_working_group
    Jobs.enqueue(Jobs::PeerLearningTellOfSupport)
  end
end
