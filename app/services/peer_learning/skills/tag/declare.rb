# frozen_string_literal: true

# Says that the member offers or wants a skill, and how far along they are; saying it again changes that.
class PeerLearning::Skills::Tag::Declare
  include Service::Base

  params do
    attribute :skill_id, :integer
    attribute :direction, :string
    attribute :level
    attribute :priority, default: PeerLearning::Skills::SkillTag::DEFAULT_PRIORITY

    validates :skill_id, presence: true
    validates :direction, inclusion: { in: PeerLearning::Skills::SkillTag.directions.keys }
    validate :on_scale, if: -> { errors.empty? }

    # Only wants have a priority.
    def attributes_of_tag
      direction == "want" ? slice(:direction, :level, :priority) : slice(:direction, :level)
    end

    private

    def on_scale
      check = PeerLearning::Skills::Check
      check.level(level, direction).each { |sentence| errors.add(:level, sentence) }
      check.priority(priority).each { |sentence| errors.add(:priority, sentence) }
    end
  end

  model :user
  policy :can_edit_learning_profile
  model :skill

  transaction do
    step :start_profile
    step :declare
  end

  step :announce
  model :skill_tag

  private

  def fetch_user(guardian:)
    guardian.user
  end

  def can_edit_learning_profile(guardian:, user:)
    guardian.can_edit_learning_profile?(user)
  end

  def fetch_skill(params:)
    PeerLearning::Skills::Skill.active.find_by(id: params.skill_id)
  end

  def start_profile(user:)
    PeerLearning::Skills::Profile.start(user.id)
  end

  def declare(params:, user:, skill:, now:)
    PeerLearning::Skills::SkillTag.declare(
      [params.attributes_of_tag.merge(user_id: user.id, skill_id: skill.id)],
      now:,
    )
  end

  def announce(user:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [user.id])
  end

  def fetch_skill_tag(params:, user:, skill:)
    PeerLearning::Skills::SkillTag.find_by(user:, skill:, direction: params.direction)
  end
end
