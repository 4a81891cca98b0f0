# frozen_string_literal: true

# Says that the member offers or wants a skill, and how far along they are; saying it again changes that.
class PeerLearning::Skills::Tag::Declare
  include Service::Base

  DETAILS = { "offer" => %i[formats note], "want" => %i[priority purpose note] }.freeze

  params do
    include PeerLearning::GivenFields

    attribute :skill_id, :integer
    attribute :direction, :string
    attribute :level
    attribute :priority
    attribute :formats
    attribute :purpose
    attribute :note

    validates :skill_id, presence: true
    validates :direction, inclusion: { in: PeerLearning::Skills::SkillTag.directions.keys }
    validate :well_said, if: -> { errors.empty? }

    def attributes_of_tag
      attributes = slice(:direction, :level, *details)
      attributes[:formats] &&= PeerLearning::Skills::SkillTag::FORMATS & formats
      attributes[:purpose] = purpose.presence if attributes.key?(:purpose)
      attributes[:note] = PeerLearning::Skills::PlainText.clean(note) if attributes.key?(:note)
      attributes
    end

    private

    def details
      DETAILS.fetch(direction) & @given
    end

    def well_said
      check = PeerLearning::Skills::Check
      check.level(level, direction).each { |sentence| errors.add(:level, sentence) }
      details.each do |field|
        check.public_send(field, public_send(field)).each { |sentence| errors.add(field, sentence) }
      end
    end
  end

  model :user
  policy :can_edit_learning_profile

  transaction do
    step :share_catalogue
    model :skill
    model :profile, :lock_profile
    policy :has_room
    step :declare
    step :answer_hint
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

  # What was found is not merged away before the tag is made.
  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  def fetch_skill(params:, guardian:)
    id = PeerLearning::Skills::Skill.follow(params.skill_id)&.id
    PeerLearning::Skills::Skill.known_to(guardian).find_by(id:)
  end

  # Tags added at once are counted one after the other.
  def lock_profile(user:)
    PeerLearning::Skills::Profile.start(user.id).lock!
  end

  def has_room(params:, profile:, skill:)
    profile.room_for?(skill, params.direction)
  end

  def declare(params:, user:, skill:, now:)
    PeerLearning::Skills::SkillTag.declare(
      [params.attributes_of_tag.merge(user_id: user.id, skill_id: skill.id)],
      now:,
    )
  end

  # Nothing is left to be asked of who offers it.
  def answer_hint(params:, user:, skill:)
    return if params.direction != "offer"
    PeerLearning::Skills::OfferHint.unanswered.where(user:, skill:).update_all(answer: "offered")
  end

  def announce(user:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [user.id])
  end

  def fetch_skill_tag(params:, user:, skill:)
    PeerLearning::Skills::SkillTag.find_by(user:, skill:, direction: params.direction)
  end
end
