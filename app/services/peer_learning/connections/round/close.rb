# frozen_string_literal: true

# Has a round drawn once nobody can change anything any more, by the levers that were set before, and lets the working
# group know when that is done.
class PeerLearning::Connections::Round::Close
  include Service::Base

  TRY_AGAIN_AFTER = 1.hour

  params do
    attribute :round_id, :integer
    validates :round_id, presence: true
  end

  transaction do
    model :round
    policy :to_draw
    model :draw, :begin_draw
  end

  step :enqueue

  private

  def fetch_round(params:, now:)
    PeerLearning::Connections::Round.under_way.closed(now).lock.find_by(id: params.round_id)
  end

  def to_draw(round:, now:)
    !round.ready?(now)
  end

  # One that was begun and not ended is taken up, and after a failure in a while.
  def begin_draw(round:, now:)
    own = round.draws.where(author: nil, drawn_at: nil)
    own.where(updated_at: ..now - TRY_AGAIN_AFTER).update_all(failure: nil, updated_at: now)
    own.first || round.draws.create(round.draw ? round.draw.levers : { rules: PeerLearning::RULES })
  end

  def enqueue(draw:)
    Jobs.enqueue(Jobs::PeerLearningDrawRound, draw_id: draw.id) if !draw.failure
  end
end
