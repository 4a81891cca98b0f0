# frozen_string_literal: true

# Brings back a skill that was retired or declined, with the tags it had.
class PeerLearning::Skills::Skill::Restore
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
    model :skill, :activate
    step :save
  end

  private

  # What was merged away lives on in another.
  def unchanged_meanwhile(skill:)
    skill.retired? && !skill.merged_into_id
  end

  def activate(skill:)
    skill.tap { skill.status = "active" }
  end

  def save(guardian:, skill:)
    skill.save!
    skill.record("restored", by: guardian.user)
  end
end
