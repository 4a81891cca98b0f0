# frozen_string_literal: true

# Works out who would be put together with whom. Done again or by two at once, the result is the same, and kept once.
class PeerLearning::Connections::Draw::CarryOut
  include Service::Base

  params do
    attribute :draw_id, :integer
    validates :draw_id, presence: true
  end

  model :draw
  model :tree
  try(PeerLearning::Script::Unavailable, PeerLearning::Script::Refused) do
    model :drawing, :draw_lots
  end

  transaction do
    model :round, :hold_round
    step :keep
    step :adopt
    step :tell_working_group
  end

  private

  def fetch_draw(params:)
    PeerLearning::Connections::Draw.undone.find_by(id: params.draw_id)
  end

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  def draw_lots(draw:, tree:, now:)
    PeerLearning::Connections::Drawing.new(draw, tree:, now:).tap(&:carry_out)
  end

  # It may have been decided otherwise meanwhile.
  def hold_round(draw:)
    round = PeerLearning::Connections::Round.hold(draw.round_id)
    round if round&.under_way? && round.draws.undone.exists?(draw.id)
  end

  def keep(draw:, drawing:, now:)
    draw.update!(places: drawing.places, left_out: drawing.left_out, drawn_at: now)
  end

  # The first there is, and the forum's own once the round has closed.
  def adopt(round:, draw:)
    round.adopt(draw) if !round.draw_id || !draw.author_id
  end

  # Once the round has closed, it waits for them.
  def tell_working_group(round:, draw:)
    return if draw.author_id
    PeerLearning::Connections::WorkingGroup.members.each do |user|
      PeerLearning::Notices.take_back(user, "round_drawn")
      PeerLearning::Notices.tell(user, "round_drawn", round: round.id, month: round.month.iso8601)
    end
  end
end
