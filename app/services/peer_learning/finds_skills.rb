# frozen_string_literal: true

# A verb about something that is about skills: those that its `skill_ids` lead to now.
module PeerLearning::FindsSkills
  private

  # What was found is not merged away before it is kept.
  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  def fetch_skills(params:)
    ids = params.skill_ids.filter_map { |id| PeerLearning::Skills::Skill.follow(id)&.id }
    PeerLearning::Skills::Skill.active.where(id: ids).index_by(&:id).values_at(*ids).compact.uniq
  end

  def skills_known(params:, skills:)
    !params.given?(:skill_ids) || skills.any?
  end
end
