# frozen_string_literal: true

# Tells a member whom the forum trusts more than before that they can apply; of who is trusted less, takes it back.
class PeerLearning::Ambassadors::Invite
  include Service::Base

  KIND = "ambassador_may_apply"

  params do
    attribute :user_id, :integer
    attribute :old_trust_level, :integer
    validates :user_id, :old_trust_level, presence: true
  end

  model :user
  step :take_back
  policy :can_apply_since
  step :tell

  private

  def fetch_user(params:)
    User.real.find_by(id: params.user_id)
  end

  def take_back(user:)
    PeerLearning::Notices.take_back(user, KIND)
  end

  def can_apply_since(params:, user:)
    before = (0..params.old_trust_level).map { |level| Group::AUTO_GROUPS[:"trust_level_#{level}"] }
    groups = SiteSetting.peer_learning_ambassador_groups_map
    user.guardian.can_apply_as_ambassador? && !groups.intersect?(before)
  end

  def tell(user:)
    PeerLearning::Notices.tell(user, KIND)
  end
end
