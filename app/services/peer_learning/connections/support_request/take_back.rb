# frozen_string_literal: true

# Needs no help any more.
class PeerLearning::Connections::SupportRequest::TakeBack
  include Service::Base
  include PeerLearning::Connections::HoldsConnection
  include PeerLearning::Connections::AsksForSupport

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
end
