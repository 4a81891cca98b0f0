# frozen_string_literal: true

# Where who took a request is silent: asks them whether they are still on it, and after the same time again, asks others.
class PeerLearning::Help::Request::KeepTaker
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    validates :request_id, presence: true
  end

  transaction do
    model :request, :lock_taken
    policy :due
    step :keep
  end

  private

  def lock_taken(params:)
    PeerLearning::Help::Request.hold(params.request_id)
  end

  def due(request:, now:)
    request.taken? && PeerLearning::Help::Request.to_look_at(now).exists?(request.id)
  end

  def keep(request:, now:)
    heard_at = request.heard_of_taker_at
    if request.taker_spoke_last?
      request.update!(next_look_at: now + request.patience)
    elsif heard_at + request.patience > now
      request.update!(next_look_at: heard_at + request.patience)
    elsif request.reminded_at
      let_go(request, now)
    else
      request.update!(reminded_at: now, next_look_at: now + request.patience)
      request.tell(request.taker, "help_still_yours")
    end
  end

  def let_go(request, now)
    request.calls.find_by(user_id: request.taker_id)&.update!(state: "lapsed")
    request.free(now:)
  end
end
