# frozen_string_literal: true

# Hides from others what a member was asked about long ago and did not confirm, and tells the member.
class PeerLearning::Skills::Profile::HideUnconfirmed
  include Service::Base

  params do
    attribute :user_id, :integer
    validates :user_id, presence: true
  end

  transaction do
    step :share_catalogue
    model :profile, :lock_profile
    model :skill_tag_ids
    step :hide
    step :tell
  end

  step :announce

  private

  # A merge of skills changes the same tags before or after.
  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  def lock_profile(params:)
    PeerLearning::Skills::Profile.lock_listed(params.user_id)
  end

  def fetch_skill_tag_ids(profile:, now:)
    profile.skill_tags.to_hide(now).ids
  end

  def hide(profile:, skill_tag_ids:, now:)
    profile.skill_tags.where(id: skill_tag_ids).update_all(hidden_at: now)
  end

  def tell(profile:)
    count = profile.active_skill_tags.where.not(hidden_at: nil).count
    PeerLearning::Notices.take_back(profile.user, "skills_to_confirm", "skills_hidden")
    PeerLearning::Notices.tell(profile.user, "skills_hidden", count:)
  end

  def announce(params:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [params.user_id])
  end
end
