# frozen_string_literal: true

# Says that all one offers and wants is still right; what was hidden is shown again.
class PeerLearning::Skills::Profile::Confirm
  include Service::Base

  model :user
  policy :can_edit_learning_profile

  transaction do
    step :share_catalogue
    model :profile, :lock_profile
    step :confirm
    step :take_questions_back
  end

  step :announce

  private

  def fetch_user(guardian:)
    guardian.user
  end

  def can_edit_learning_profile(guardian:, user:)
    guardian.can_edit_learning_profile?(user)
  end

  # A merge of skills changes the same tags before or after.
  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  def lock_profile(user:)
    PeerLearning::Skills::Profile.start(user.id).lock!
  end

  def confirm(profile:, now:)
    profile.skill_tags.where(id: profile.active_skill_tags.select(:id)).confirm(now:)
  end

  def take_questions_back(user:)
    PeerLearning::Notices.take_back(user, "skills_to_confirm", "skills_hidden")
  end

  def announce(user:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [user.id])
  end
end
