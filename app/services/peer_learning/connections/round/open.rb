# frozen_string_literal: true

# Opens the month's round, once, where there are members for one.
class PeerLearning::Connections::Round::Open
  include Service::Base

  model :month
  policy :somebody_to_match

  transaction do
    model :round, :create_round
    step :end_earlier
    step :forget_earlier_draws
  end

  private

  def fetch_month(now:)
    PeerLearning::Connections::Round.month_to_open(now)
  end

  def somebody_to_match(now:)
    profiles = PeerLearning::Skills::Profile.ready_for_rounds(now.to_date)
    fewest = PeerLearning::Connections::Round::FEWEST
    profiles.limit(fewest).count == fewest
  end

  # Another run may have opened it meanwhile.
  def create_round(month:, now:)
    rounds = PeerLearning::Connections::Round
    rounds.insert({ month:, closes_at: rounds.closing_after(now) }, unique_by: :month)
    rounds.find_by!(month:)
  end

  # Nobody published it in all its month.
  def end_earlier(round:)
    rounds = PeerLearning::Connections::Round
    rounds.under_way.where.not(id: round).update_all(state: :called_off)
  end

  # What became of them is in outcomes and connections. The last month's is there to be compared with.
  def forget_earlier_draws(round:)
    rounds = PeerLearning::Connections::Round.where(month: ...round.month.prev_month)
    told = rounds.where.not(told_at: nil)
    PeerLearning::Connections::Draw.where(round: told).delete_all
  end
end
