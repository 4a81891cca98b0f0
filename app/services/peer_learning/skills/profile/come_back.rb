# frozen_string_literal: true

# Is there again for others to find.
class PeerLearning::Skills::Profile::ComeBack
  include Service::Base

  model :user
  policy :can_edit_learning_profile

  transaction do
    model :profile, :lock_profile
    step :come_back
    step :take_notice_back
  end

  step :announce

  private

  def fetch_user(guardian:)
    guardian.user
  end

  def can_edit_learning_profile(guardian:, user:)
    guardian.can_edit_learning_profile?(user)
  end

  def lock_profile(user:)
    PeerLearning::Skills::Profile.start(user.id).lock!
  end

  def come_back(profile:)
    profile.update!(stepped_back_at: nil)
  end

  def take_notice_back(user:)
    PeerLearning::Notices.take_back(user, "stepped_back")
  end

  def announce(user:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [user.id])
  end
end
