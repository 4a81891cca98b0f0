# frozen_string_literal: true

# Takes an offer or a want back. Nothing happens when there is none.
class PeerLearning::Skills::Tag::Withdraw
  include Service::Base

  params do
    attribute :skill_id, :integer
    attribute :direction, :string

    validates :skill_id, presence: true
    validates :direction, inclusion: { in: PeerLearning::Skills::SkillTag.directions.keys }
  end

  model :user
  policy :can_edit_learning_profile
  step :withdraw
  step :announce

  private

  def fetch_user(guardian:)
    guardian.user
  end

  def can_edit_learning_profile(guardian:, user:)
    guardian.can_edit_learning_profile?(user)
  end

  def withdraw(params:, user:)
    skill = PeerLearning::Skills::Skill.follow(params.skill_id)
    PeerLearning::Skills::SkillTag.where(user:, skill:, direction: params.direction).delete_all
  end

  def announce(user:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [user.id])
  end
end
