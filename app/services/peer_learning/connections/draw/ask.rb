# frozen_string_literal: true

# Has a round drawn by some levers, to look at. A job works it out.
class PeerLearning::Connections::Draw::Ask
  include Service::Base

  params do
    attribute :round_id, :integer
    attribute :rules
    attribute :pins, default: [].freeze
    attribute :exclusions, default: [].freeze
    attribute :swaps, :boolean, default: false

    validates :round_id, presence: true

    validate do
      PeerLearning::Connections::Levers
        .problems(rules:, pins:, exclusions:)
        .each { |field, sentence| errors.add(field, sentence) }
    end
  end

  policy :can_manage_rounds

  transaction do
    model :round
    policy :under_way
    model :pins, optional: true
    policy :pins_stand
    step :forget_last
    model :draw, :create_draw
  end

  step :enqueue

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

  # Whole places, as they stand in the draw in force.
  def fetch_pins(round:, params:)
    params.pins.filter_map { |ids| round.draw&.place_of(ids.map(&:to_i)) }
  end

  def pins_stand(params:, pins:)
    pins.size == params.pins.size
  end

  # Of each who looks after a round, the last one is kept.
  def forget_last(round:, guardian:)
    round.draws.where(author: guardian.user).where.not(id: round.draw_id).delete_all
  end

  def create_draw(round:, params:, pins:, guardian:)
    round.draws.create(
      author: guardian.user,
      rules: PeerLearning::Connections::Levers.rules(params.rules),
      pins:,
      exclusions: params.exclusions.map { |ids| ids.map(&:to_i).sort },
      swaps: params.swaps,
    )
  end

  def enqueue(draw:)
    Jobs.enqueue(Jobs::PeerLearningDrawRound, draw_id: draw.id)
  end
end
