# frozen_string_literal: true

# Saves somebody for later, or sets them aside for a while or for good. The last word counts.
class PeerLearning::Peers::Choose
  include Service::Base

  params do
    attribute :peer_id, :integer
    attribute :choice, :string

    validates :peer_id, presence: true
    validates :choice,
              inclusion: {
                in: PeerLearning::Peers::Choice.choices.keys,
                message: ->(*) { I18n.t("peer_learning.peers.choice") },
              }
  end

  policy :can_find_peers
  model :peer
  step :choose

  private

  def can_find_peers(guardian:)
    guardian.can_find_peers?
  end

  def fetch_peer(params:, guardian:)
    PeerLearning::Skills::Profile
      .listed_for(guardian)
      .where.not(user: guardian.user)
      .find_by(user_id: params.peer_id)
  end

  def choose(params:, guardian:, now:)
    PeerLearning::Peers::Choice.make(
      user_id: guardian.user.id,
      today: now.to_date,
      **params.to_hash,
    )
  end
end
