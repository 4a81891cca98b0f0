# frozen_string_literal: true

# Moves what an account did for the catalogue to the account it is merged into.
class PeerLearning::Skills::Skill::Credit
  include Service::Base

  params do
    attribute :source_user_id, :integer
    attribute :target_user_id, :integer

    validates :source_user_id, :target_user_id, presence: true
  end

  transaction do
    step :move_proposals
    step :move_changes
  end

  private

  def move_proposals(params:)
    PeerLearning::Skills::Skill.where(proposer_id: params.source_user_id).update_all(
      proposer_id: params.target_user_id,
    )
  end

  def move_changes(params:)
    PeerLearning::Skills::SkillChange.where(actor_id: params.source_user_id).update_all(
      actor_id: params.target_user_id,
    )
  end
end
