# frozen_string_literal: true

# Says later to a request that one was told of: they are told once more, if nobody took it by then.
class PeerLearning::Help::Request::Postpone
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    validates :request_id, presence: true
  end

  transaction do
    model :request, :lock_request
    policy :can_answer_help_request
    policy :in_time
    model :call, :fetch_call
    step :postpone
  end

  private

  def in_time(request:)
    request.open?
  end

  # Asked for again, it is later already.
  def fetch_call(guardian:, request:)
    call = request.calls.find_by(user: guardian.user)
    call if call && (call.later? || call.can_wait?)
  end

  def postpone(guardian:, request:, call:, now:)
    return if call.later?
    call.update!(state: "later", again_at: now + request.wait)
    request.take_back_notices([guardian.user], "help_wanted")
    request.look_in_time
  end
end
