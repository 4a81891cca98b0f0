# frozen_string_literal: true

# Asks the working group for an interpreter, or for help with the internet connection, to be able to meet.
class PeerLearning::Connections::SupportRequest::Make
  include Service::Base
  include PeerLearning::Connections::HoldsConnection
  include PeerLearning::Connections::AsksForSupport

  transaction do
    model :connection, :lock_connection
    model :member
    policy :in_time
    step :ask
  end

  step :tell_working_group

  private

  def in_time(connection:)
    connection.under_way?
  end

  def ask(params:, connection:, member:)
    connection.support_requests.make(user: member.user, kind: params.kind, note: params.note)
    connection.support_requests.reset
  end
end
