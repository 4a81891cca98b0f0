# frozen_string_literal: true

# Takes back what was chosen about somebody. Nothing happens when there is nothing.
class PeerLearning::Peers::Unchoose
  include Service::Base

  params do
    attribute :peer_id, :integer

    validates :peer_id, presence: true
  end

  policy :can_find_peers
  step :unchoose

  private

  def can_find_peers(guardian:)
    guardian.can_find_peers?
  end

  def unchoose(params:, guardian:)
    PeerLearning::Peers::Choice.where(user: guardian.user, peer_id: params.peer_id).delete_all
  end
end
