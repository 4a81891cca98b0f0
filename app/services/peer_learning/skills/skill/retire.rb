# frozen_string_literal: true

# Takes a skill out of matching, lists and fields. Its tags are kept, in case it comes back.
class PeerLearning::Skills::Skill::Retire
  include Service::Base
  include PeerLearning::Skills::KeepsCatalogue

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

  def unchanged_meanwhile(skill:)
    skill.active?
  end

  def retire(guardian:, skill:)
    skill.update!(status: "retired")
    skill.record("retired", by: guardian.user)
  end
end
