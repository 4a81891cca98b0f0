# frozen_string_literal: true

# Tells those who take part, and were not told yet, that the round is open and until when they can change what they
# said: some of them, all or none.
class PeerLearning::Connections::Round::Warn
  include Service::Base

  BATCH = 200

  params do
    attribute :round_id, :integer
    validates :round_id, presence: true
  end

  transaction do
    model :round
    model :user_ids, optional: true
    step :tell
  end

  private

  def fetch_round(params:, now:)
    PeerLearning::Connections::Round.changeable(now).lock.find_by(id: params.round_id)
  end

  def fetch_user_ids(round:, now:)
    PeerLearning::Skills::Profile
      .ready_for_rounds(now.to_date)
      .where.not(user_id: round.outcomes.select(:user_id))
      .order(:user_id)
      .limit(BATCH)
      .pluck(:user_id)
  end

  def tell(round:, user_ids:, now:)
    told = PeerLearning::Connections::Outcome.warn(user_ids, round:, now:)
    User
      .where(id: told)
      .each do |user|
        PeerLearning::Notices.take_back(user, "round_open")
        PeerLearning::Notices.tell(
          user,
          "round_open",
          mail: true,
          until: round.closes_at.to_date.iso8601,
        )
      end
  end
end
