# frozen_string_literal: true

# What a member needed is there.
class PeerLearning::Connections::SupportRequest::Finish
  include Service::Base
  include PeerLearning::Connections::HoldsSupportRequest

  policy :can_give_support

  transaction do
    model :support_request, :lock_support_request
    step :finish
  end

  step :tell_working_group

  private

  def finish(guardian:, support_request:)
    return if support_request.done?
    support_request.update!(state: "done", handler: guardian.user)
    support_request.tell("support_done", by: guardian.user)
  end
end
