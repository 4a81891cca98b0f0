# frozen_string_literal: true

# Changes what a skill is called and where it belongs. Its slug stays, and with it every address.
class PeerLearning::Skills::Skill::Edit
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
  end

  private

  # What somebody else has just written is not written over.
  def unchanged_meanwhile(params:, skill:)
    skill.lock_version == params.lock_version
  end

  def revise(params:, skill:)
    skill.tap { skill.assign_attributes(params.revision.attributes) }
  end

  def save(guardian:, skill:)
    skill.save!
    skill.record("edited", by: guardian.user, **skill.edits) if skill.edits.any?
  end
end
