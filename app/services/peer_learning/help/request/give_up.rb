# frozen_string_literal: true

# Gives a request back that one took: others are asked again.
class PeerLearning::Help::Request::GiveUp
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :request_id, :integer
    validates :request_id, presence: true
  end

  transaction do
    model :request, :lock_request
    model :taking
    step :give_up
  end

  step :go_on

  private

  def fetch_taking(guardian:, request:)
    request.calls.find_by(user: guardian.user, state: %w[took gave_up])
  end

  # Whoever gave it up before gives nothing up that another took since.
  def give_up(guardian:, request:, taking:, now:)
    return if !request.taken? || request.taker_id != guardian.user.id
    taking.update!(state: "gave_up")
    request.free(now:)
  end
end
