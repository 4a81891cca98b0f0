# frozen_string_literal: true

# Adds a skill that was missed, and the member's own tag with it, for the working group to look at. What stands
# under that name already is returned instead.
class PeerLearning::Skills::Skill::Propose
  include Service::Base

  params do
    attribute :name, :string
    attribute :locale, :string
    attribute :area, :string
    attribute :reason, :string
    attribute :parent_id, :integer
    attribute :direction, :string
    attribute :level
    attribute :priority, default: PeerLearning::Skills::SkillTag::DEFAULT_PRIORITY

    before_validation do
      self.name = name.to_s.squish
      self.locale = locale.presence || I18n.locale.to_s
      self.reason = reason.to_s.squish.presence
      self.direction = direction.presence
    end

    validate do
      check = PeerLearning::Skills::SkillCheck
      problems = {
        name: check.name(name),
        locale: check.locale(locale),
        area: check.area(area),
        reason: check.reason(reason),
      }
      problems.each { |field, sentences| sentences.each { errors.add(field, _1) } }
    end

    validates :direction,
              inclusion: {
                in: PeerLearning::Skills::SkillTag.directions.keys,
              },
              allow_nil: true
    validate :on_scale, if: -> { direction && errors.empty? }

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

  policy :can_propose_skills

  transaction do
    step :hold_catalogue
    policy :parent_stands
    model :standing, optional: true
    policy :has_room_for_proposals
    model :profile, :lock_profile, optional: true
    policy :has_room
    model :skill, :find_or_propose
    step :record
    step :declare
  end

  step :announce
  model :skill_tag, optional: true

  private

  def can_propose_skills(guardian:)
    guardian.can_propose_skills?
  end

  # Said twice at once, it is one proposal.
  def hold_catalogue
    PeerLearning::Skills::CatalogueLock.hold
  end

  def parent_stands(params:)
    params.parent_id.nil? || PeerLearning::Skills::Skill.active.exists?(id: params.parent_id)
  end

  def fetch_standing(params:)
    PeerLearning::Skills::Tree.load_standing.named(params.name)
  end

  def has_room_for_proposals(guardian:, standing:)
    return true if standing || guardian.can_propose_any_number_of_skills?
    open_proposals = PeerLearning::Skills::Skill.proposed.where(proposer: guardian.user).count
    open_proposals < PeerLearning::Skills::Skill::MAX_OPEN_PROPOSALS
  end

  # Tags added at once are counted one after the other.
  def lock_profile(params:, guardian:)
    PeerLearning::Skills::Profile.start(guardian.user.id).lock! if params.direction
  end

  def has_room(params:, profile:, standing:)
    !params.direction || profile.room_for?(standing, params.direction)
  end

  def find_or_propose(params:, guardian:, standing:)
    standing ||
      PeerLearning::Skills::Skill.propose(
        **params.slice(:name, :locale, :area, :reason, :parent_id),
        proposer: guardian.user,
      )
  end

  def record(guardian:, skill:, standing:)
    skill.changes_made.create!(action: "proposed", actor: guardian.user) if !standing
  end

  def declare(params:, guardian:, skill:, now:)
    return if !params.direction
    PeerLearning::Skills::SkillTag.declare(
      [params.attributes_of_tag.merge(user_id: guardian.user.id, skill_id: skill.id)],
      now:,
    )
  end

  def announce(params:, guardian:)
    return if !params.direction
    DiscourseEvent.trigger(:peer_learning_members_changed, [guardian.user.id])
  end

  def fetch_skill_tag(params:, guardian:, skill:)
    PeerLearning::Skills::SkillTag.find_by(user: guardian.user, skill:, direction: params.direction)
  end
end
