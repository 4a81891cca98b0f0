# frozen_string_literal: true

# Whom the member saved or set aside, the last first, as far as they may still be seen.
class PeerLearning::Peers::ListChosen
  include Service::Base

  MOST = 200

  policy :can_find_peers
  model :choices, optional: true

  private

  def can_find_peers(guardian:)
    guardian.can_find_peers?
  end

  def fetch_choices(guardian:, now:)
    PeerLearning::Peers::Choice
      .where(user: guardian.user)
      .where(peer_id: PeerLearning::Skills::Profile.listed_for(guardian).select(:user_id))
      .in_force(now.to_date)
      .order(updated_at: :desc, id: :desc)
      .limit(MOST)
      .preload(:peer)
  end
end
