# frozen_string_literal: true

# Forgets everything a member told about learning, and what was told to them about it.
class PeerLearning::Skills::Profile::Erase
  include Service::Base

  params do
    attribute :user_id, :integer
    validates :user_id, presence: true
  end

  model :user

  transaction do
    step :erase
    step :take_notices_back
  end

  step :announce

  private

  def fetch_user(params:)
    User.find_by(id: params.user_id)
  end

  def erase(user:)
    PeerLearning::Skills::Profile.where(user:).destroy_all
  end

  def take_notices_back(user:)
    PeerLearning::Notices.take_back(user)
  end

  def announce(params:)
    DiscourseEvent.trigger(:peer_learning_members_changed, [params.user_id])
  end
end
