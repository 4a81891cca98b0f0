# frozen_string_literal: true

# Brings a draw into force that was looked at.
class PeerLearning::Connections::Draw::Adopt
  include Service::Base

  params do
    attribute :round_id, :integer
    attribute :draw_id, :integer
    validates :round_id, :draw_id, presence: true
  end

  policy :can_manage_rounds

  transaction do
    model :round
    policy :under_way
    model :draw
    step :adopt
  end

  private

  def can_manage_rounds(guardian:)
    guardian.can_manage_rounds?
  end

  def fetch_round(params:)
    PeerLearning::Connections::Round.hold(params.round_id)
  end

  def under_way(round:)
    round.under_way?
  end

  def fetch_draw(round:, params:)
    round.draws.where.not(drawn_at: nil).find_by(id: params.draw_id)
  end

  def adopt(round:, draw:)
    round.adopt(draw)
  end
end
