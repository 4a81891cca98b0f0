# frozen_string_literal: true

# It is not there after all: whoever said so looks after it again.
class PeerLearning::Connections::SupportRequest::Reopen
  include Service::Base
  include PeerLearning::Connections::HoldsSupportRequest

  policy :can_give_support

  transaction do
    model :support_request, :lock_support_request
    step :reopen
  end

  private

  def reopen(support_request:)
    return if !support_request.done?
    support_request.update!(state: "taken")
    support_request.take_back("support_done")
  end
end
