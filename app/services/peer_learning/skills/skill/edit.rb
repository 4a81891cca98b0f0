# frozen_string_literal: true

# Changes what a skill is called and where it belongs. Its slug stays, and with it every address.
class PeerLearning::Skills::Skill::Edit
  include Service::Base

  params do
    attribute :skill_id, :integer
    attribute :lock_version, :integer
    attribute :changes

    attr_reader :revision

    before_validation { @revision = PeerLearning::Skills::Revision.new(changes) }

    validates :skill_id, :lock_version, presence: true
    validate { revision.problems.each { |sentence| errors.add(:changes, sentence) } }
  end

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

  def can_review_skills(guardian:)
    guardian.can_review_skills?
  end

  def hold_catalogue
    PeerLearning::Skills::CatalogueLock.hold
  end

  def fetch_skill(params:)
    PeerLearning::Skills::Skill.find_by(id: params.skill_id)
  end

  # What somebody else has just written is not written over.
  def unchanged_meanwhile(params:, skill:)
    skill.lock_version == params.lock_version
  end

  def parent_stands(params:, skill:)
    skill.parent_may_be?(params.revision.attributes["parent_id"])
  end

  def revise(params:, skill:)
    skill.tap { skill.assign_attributes(params.revision.attributes) }
  end

  def save(guardian:, skill:)
    skill.save!
    skill.record("edited", by: guardian.user, **skill.edits) if skill.edits.any?
  end
end
