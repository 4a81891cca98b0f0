# frozen_string_literal: true

# Takes a member of whom nothing was heard out of matching until they say that they are back, and tells them so.
class PeerLearning::Skills::Profile::StepBack
  include Service::Base

  params do
    attribute :user_id, :integer
    validates :user_id, presence: true
  end

  transaction do
    model :profile, :lock_profile
    step :step_back
    step :tell
  end

  step :announce

  private

  def lock_profile(params:)
    PeerLearning::Skills::Profile.lock.find_by(user_id: params.user_id, stepped_back_at: nil)
  end

  def step_back(profile:, now:)
    profile.update!(stepped_back_at: now)
  end

  def tell(profile:)
    PeerLearning::Notices.tell(profile.user, "stepped_back", mail: true)
  end

  def announce(params:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [params.user_id])
  end
end
