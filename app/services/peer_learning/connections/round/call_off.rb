# frozen_string_literal: true

# Lets a round fall. Those who were told of it are told that, too.
class PeerLearning::Connections::Round::CallOff
  include Service::Base

  params do
    attribute :round_id, :integer
    validates :round_id, presence: true
  end

  policy :can_manage_rounds

  transaction do
    model :round
    policy :not_published
    step :call_off
  end

  step :enqueue

  private

  def can_manage_rounds(guardian:)
    guardian.can_manage_rounds?
  end

  def fetch_round(params:)
    PeerLearning::Connections::Round.hold(params.round_id)
  end

  def not_published(round:)
    !round.published?
  end

  def call_off(round:)
    round.update!(state: :called_off) if !round.called_off?
  end

  def enqueue(round:)
    Jobs.enqueue(Jobs::PeerLearningTellRound, round_id: round.id) if !round.told_at
  end
end
