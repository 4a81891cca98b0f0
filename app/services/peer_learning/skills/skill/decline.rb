# frozen_string_literal: true

# Leaves a proposal out of the catalogue, and tells its proposer why.
class PeerLearning::Skills::Skill::Decline
  include Service::Base
  include PeerLearning::Skills::KeepsCatalogue

  params do
    attribute :skill_id, :integer
    attribute :reason, :string

    before_validation { self.reason = reason.to_s.squish }

    validates :skill_id, presence: true
    validate { PeerLearning::Skills::SkillCheck.remark(reason).each { errors.add(:reason, _1) } }
  end

  policy :can_review_skills

  transaction do
    step :hold_catalogue
    model :skill
    policy :unchanged_meanwhile
    step :decline
    step :tell_proposer
  end

  private

  def unchanged_meanwhile(skill:)
    skill.proposed?
  end

  def decline(params:, guardian:, skill:)
    skill.update!(status: "retired")
    skill.record("declined", by: guardian.user, reason: params.reason)
  end

  def tell_proposer(params:, guardian:, skill:)
    skill.tell_proposer("skill_declined", by: guardian.user, reason: params.reason)
  end
end
