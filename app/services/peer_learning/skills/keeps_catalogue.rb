# frozen_string_literal: true

# A verb of the working group's about one skill, while nobody else changes the catalogue.
module PeerLearning::Skills::KeepsCatalogue
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
end
