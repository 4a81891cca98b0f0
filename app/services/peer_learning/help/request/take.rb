# frozen_string_literal: true

# Says that one looks after a request, so that nobody else has to. Whoever comes first has it.
class PeerLearning::Help::Request::Take
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
    step :take
  end

  private

  def in_time(guardian:, request:)
    request.open? || taken_by?(request, guardian.user)
  end

  def take(guardian:, request:, now:)
    taker = guardian.user
    return if taken_by?(request, taker)
    request.go_to(taker, now:)
    request.calls.find_or_initialize_by(user: taker).update!(state: "took", again_at: nil)
    let_others_be(request:)
    request.tell(request.user, "help_taken", display_username: taker.username)
  end

  def taken_by?(request, user)
    request.taken? && request.taker_id == user.id
  end
end
