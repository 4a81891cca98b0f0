# frozen_string_literal: true

# Asks on, where an end was none.
class PeerLearning::Help::Request::Reopen
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    validates :request_id, presence: true
  end

  transaction do
    model :request, :lock_request
    policy :can_end_help_request
    step :reopen
  end

  step :go_on

  private

  def reopen(request:, now:)
    request.ask_on(now:) if request.ended?
  end
end
