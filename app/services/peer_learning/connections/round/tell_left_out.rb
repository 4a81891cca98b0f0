# frozen_string_literal: true

# Tells the next of those whom a round brought nobody why, and where to go on: all of them or none.
class PeerLearning::Connections::Round::TellLeftOut
  include Service::Base

  BATCH = 200

  params do
    attribute :round_id, :integer
    validates :round_id, presence: true
  end

  transaction do
    model :round
    model :reasons, optional: true
    step :remember
    step :tell
    step :finish
  end

  private

  def fetch_round(params:)
    PeerLearning::Connections::Round.to_tell.lock.find_by(id: params.round_id)
  end

  # By the ids of those who do not know yet.
  def fetch_reasons(round:, now:)
    PeerLearning::Connections::LeftOut.new(round, today: now.to_date).next(BATCH)
  end

  def remember(round:, reasons:, now:)
    PeerLearning::Connections::Outcome.leave_out(reasons, round:, now:)
  end

  # Who stepped back themselves knows.
  def tell(round:, reasons:)
    users = User.where(id: reasons.keys).index_by(&:id)
    wants = PeerLearning::Skills::SkillTag.most_wanted(reasons.keys)
    reasons.each do |user_id, why|
      user = users[user_id]
      next if !user || why == PeerLearning::Connections::Outcome::LEFT
      PeerLearning::Notices.take_back(user, "round_open")
      kind = round.called_off? ? "round_called_off" : "round_nobody"
      PeerLearning::Notices.tell(
        user,
        kind,
        mail: true,
        why: (why if !round.called_off?),
        month: round.month.iso8601,
        want: wants[user_id],
      )
    end
  end

  def finish(round:, reasons:, now:)
    return if reasons.size == BATCH
    round.outcomes.where(told_at: nil).delete_all
    round.update!(told_at: now)
  end
end
