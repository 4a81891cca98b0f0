# frozen_string_literal: true

# Looks after it no longer, or sees that whoever did does not: the working group hears of it anew.
class PeerLearning::Connections::SupportRequest::PutBack
  include Service::Base
  include PeerLearning::Connections::HoldsSupportRequest

  policy :can_give_support

  transaction do
    model :support_request, :lock_support_request
    step :put_back
  end

  step :tell_working_group

  private

  def put_back(support_request:)
    return if !support_request.taken?
    support_request.update!(state: "open", handler: nil, told_at: nil)
    support_request.take_back("support_taken")
  end
end
