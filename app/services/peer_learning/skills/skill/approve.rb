# frozen_string_literal: true

# Takes a proposal into the catalogue, mended on the way where need be; its tags are seen from now on.
class PeerLearning::Skills::Skill::Approve
  include Service::Base
  include PeerLearning::Skills::RevisesSkill

  policy :can_review_skills

  transaction do
    step :hold_catalogue
    model :skill
    policy :unchanged_meanwhile
    policy :parent_stands
    model :skill, :revise
    step :save
    step :tell_proposer
  end

  private

  def unchanged_meanwhile(params:, skill:)
    skill.proposed? && skill.lock_version == params.lock_version
  end

  def revise(params:, skill:)
    skill.tap do
      skill.assign_attributes(**params.revision.attributes.symbolize_keys, status: "active")
    end
  end

  def save(guardian:, skill:)
    skill.save!
    skill.record("approved", by: guardian.user, **skill.edits)
  end

  def tell_proposer(guardian:, skill:)
    skill.tell_proposer("skill_approved", by: guardian.user)
  end
end
