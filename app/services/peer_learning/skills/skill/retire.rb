# frozen_string_literal: true

# Takes a skill out of matching, lists and fields. Its tags are kept, in case it comes back.
class PeerLearning::Skills::Skill::Retire
  include Service::Base

  params do
    attribute :skill_id, :integer
    validates :skill_id, presence: true
  end

  policy :can_review_skills

  transaction do
    step :hold_catalogue
    model :skill
    policy :unchanged_meanwhile
    step :retire
  end

  private

  def can_review_skills(guardian:)
    guardian.can_review_skills?
  end

  def hold_catalogue
    PeerLearning::Skills::CatalogueLock.hold
  end

  def fetch_skill(params:)
    PeerLearning::Skills::Skill.find_by(id: params.skill_id)
  end

  def unchanged_meanwhile(skill:)
    skill.active?
  end

  def retire(guardian:, skill:)
    skill.update!(status: "retired")
    skill.record("retired", by: guardian.user)
  end
end
