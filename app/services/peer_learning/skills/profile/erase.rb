# frozen_string_literal: true

# Forgets everything a member told about learning.
class PeerLearning::Skills::Profile::Erase
  include Service::Base

  params do
    attribute :user_id, :integer
    validates :user_id, presence: true
  end

  model :profile
  step :erase
  step :announce

  private

  def fetch_profile(params:)
    PeerLearning::Skills::Profile.find_by(user_id: params.user_id)
  end

  def erase(profile:)
    profile.destroy!
  end

  def announce(params:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [params.user_id])
  end
end
