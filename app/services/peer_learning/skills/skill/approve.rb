# frozen_string_literal: true

# Takes a proposal into the catalogue, mended on the way where need be; its tags are seen from now on.
class PeerLearning::Skills::Skill::Approve
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
    step :tell_proposer
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

  def unchanged_meanwhile(params:, skill:)
    skill.proposed? && skill.lock_version == params.lock_version
  end

  def parent_stands(params:, skill:)
    skill.parent_may_be?(params.revision.attributes["parent_id"])
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
