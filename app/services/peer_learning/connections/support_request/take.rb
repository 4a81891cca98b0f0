# frozen_string_literal: true

# Looks after what a member needs, so that nobody else has to.
class PeerLearning::Connections::SupportRequest::Take
  include Service::Base
  include PeerLearning::Connections::HoldsSupportRequest

  policy :can_give_support

  transaction do
    model :support_request, :lock_support_request
    policy :free
    step :take
  end

  step :tell_working_group

  private

  def free(guardian:, support_request:)
    support_request.open? || support_request.handler_id == guardian.user.id
  end

  def take(guardian:, support_request:)
    return if !support_request.open?
    support_request.update!(state: "taken", handler: guardian.user)
    support_request.tell("support_taken", by: guardian.user)
  end
end
