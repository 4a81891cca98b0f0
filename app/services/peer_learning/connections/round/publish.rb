# frozen_string_literal: true

# Decides that a round is as its draw in force says. Members are told by a job; said twice, it is decided once.
class PeerLearning::Connections::Round::Publish
  include Service::Base

  params do
    attribute :round_id, :integer
    attribute :draw_id, :integer
    validates :round_id, :draw_id, presence: true
  end

  policy :can_manage_rounds

  transaction do
    model :round
    policy :not_called_off
    policy :seen_as_it_is
    policy :ready
    step :publish
  end

  step :enqueue

  private

  def can_manage_rounds(guardian:)
    guardian.can_manage_rounds?
  end

  def fetch_round(params:)
    PeerLearning::Connections::Round.hold(params.round_id)
  end

  def not_called_off(round:)
    !round.called_off?
  end

  # Nobody publishes what they did not look at.
  def seen_as_it_is(round:, params:)
    round.draw_id == params.draw_id
  end

  def ready(round:, now:)
    round.published? || round.ready?(now)
  end

  def publish(round:, now:)
    round.update!(state: :published, published_at: now) if !round.published?
  end

  def enqueue(round:)
    Jobs.enqueue(Jobs::PeerLearningTellRound, round_id: round.id) if !round.told_at
  end
end
