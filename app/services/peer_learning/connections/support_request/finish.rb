# frozen_string_literal: true

# What a member needed is there.
class PeerLearning::Connections::SupportRequest::Finish
  include Service::Base

  params do
    attribute :support_request_id, :integer
    validates :support_request_id, presence: true
  end

  policy :can_give_support

  transaction do
    model :support_request, :lock_support_request
    step :finish
  end

  private

  def can_give_support(guardian:)
    guardian.can_give_learning_support?
  end

  def lock_support_request(params:)
    PeerLearning::Connections::SupportRequest.lock.find_by(id: params.support_request_id)
  end

  def finish(guardian:, support_request:)
    return if support_request.done?
    support_request.update!(state: "done", handler: guardian.user)
    support_request.tell("support_done", by: guardian.user)
  end
end
