# frozen_string_literal: true

# Makes one skill of two: tags, children and names go over, and the old slug leads to the one that stands.
class PeerLearning::Skills::Skill::Merge
  include Service::Base
  include PeerLearning::Skills::KeepsCatalogue

  params do
    attribute :skill_id, :integer
    attribute :into_id, :integer

    validates :skill_id, :into_id, presence: true
  end

  policy :can_review_skills

  transaction do
    step :hold_catalogue
    model :skill
    model :into
    policy :unchanged_meanwhile
    step :move_children
    step :redirect
    step :move_names
    model :members_of_both, :move_tags, optional: true
    step :record
    step :tell_proposer
    step :tell_members_of_both
    step :announce
  end

  private

  def fetch_into(params:)
    PeerLearning::Skills::Skill.active.where.not(id: params.skill_id).find_by(id: params.into_id)
  end

  def unchanged_meanwhile(skill:)
    !skill.retired?
  end

  def move_children(skill:, into:)
    into.update!(parent: skill.parent) if into.below?(skill)
    too_deep = skill.children.where.not(id: into.id).find { |child| !child.update(parent: into) }
    fail!(too_deep.errors.map(&:message).to_sentence) if too_deep
  end

  def redirect(skill:, into:)
    skill.update!(status: "retired", merged_into: into, parent: nil)
  end

  def move_names(skill:, into:)
    into.take_names_of(skill)
    into.save!
  end

  def move_tags(skill:, into:)
    PeerLearning::Skills::SkillTag.move(from: skill, into:)
  end

  def record(guardian:, skill:, into:)
    skill.record("merged", by: guardian.user, into_id: into.id)
    into.record("merged", by: guardian.user, from_id: skill.id)
  end

  def tell_proposer(guardian:, skill:, into:)
    skill.tell_proposer("proposal_merged", by: guardian.user, into:)
  end

  def tell_members_of_both(skill:, into:, members_of_both:)
    members_of_both.each do |member|
      locale = member.effective_locale
      PeerLearning::Notices.tell(
        member,
        "skills_merged",
        skill: skill.name(locale),
        into: into.name(locale),
      )
    end
  end

  # Inside the transaction: what other rooms move with it moves, or nothing does.
  def announce(skill:, into:)
    DiscourseEvent.trigger(:peer_learning_skills_merged, skill.id, into.id)
  end
end
