# frozen_string_literal: true

# Asks a member whether what they said long ago is still right: once, however often this is called.
class PeerLearning::Skills::Profile::AskToConfirm
  include Service::Base

  params do
    attribute :user_id, :integer
    validates :user_id, presence: true
  end

  transaction do
    step :share_catalogue
    model :profile, :lock_profile
    model :skill_tag_ids
    step :ask
    step :tell
  end

  private

  # A merge of skills changes the same tags before or after.
  def share_catalogue
    PeerLearning::Skills::CatalogueLock.share
  end

  def lock_profile(params:)
    PeerLearning::Skills::Profile.lock_listed(params.user_id)
  end

  def fetch_skill_tag_ids(profile:, now:)
    profile.skill_tags.to_ask_about(now).ids
  end

  def ask(profile:, skill_tag_ids:, now:)
    profile.skill_tags.where(id: skill_tag_ids).update_all(asked_at: now)
  end

  def tell(profile:)
    count = profile.active_skill_tags.where.not(asked_at: nil).count
    PeerLearning::Notices.take_back(profile.user, "skills_to_confirm")
    PeerLearning::Notices.tell(profile.user, "skills_to_confirm", count:)
  end
end
