# frozen_string_literal: true

# Lets a request be that one was told of, or could answer: others are asked, as soon as nobody else thinks about it.
class PeerLearning::Help::Request::Pass
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    validates :request_id, presence: true
  end

  transaction do
    model :request, :lock_request
    policy :can_answer_help_request
    step :pass
  end

  step :go_on

  private

  # Who took it gives it up instead.
  def pass(guardian:, request:, now:)
    call = request.calls.find_or_initialize_by(user: guardian.user)
    return if %w[took gave_up passed].include?(call.state) && call.persisted?
    call.update!(state: "passed", again_at: nil)
    request.take_back_notices([guardian.user], "help_wanted")
    request.hurry(now:) if call.told_at
  end
end
