# frozen_string_literal: true

# Tells a member that somebody fits what they want to learn: once a month at most, and only if somebody does.
class PeerLearning::Peers::Nudge
  include Service::Base

  LOOK_AGAIN_AFTER = 1.week
  MAX_WANTS = 5

  params do
    attribute :user_id, :integer
    validates :user_id, presence: true
  end

  model :user
  policy :is_due
  model :tree
  model :search
  model :skill

  transaction do
    step :wait_a_month
    step :tell
  end

  private

  def fetch_user(params:)
    User.find_by(id: params.user_id)
  end

  # Whoever moves the date on has the turn; another run finds it taken. Where nobody fits, the next look is soon.
  def is_due(user:, now:)
    PeerLearning::Skills::Profile.transaction do
      profile = PeerLearning::Skills::Profile.lock_listed(user.id)
      due = PeerLearning::Skills::Profile.to_nudge(now).exists?(user:)
      profile.update!(next_nudge_at: now + LOOK_AGAIN_AFTER) if due
      due
    end
  end

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  def fetch_search(user:, tree:, now:)
    PeerLearning::Peers::Search.new(guardian: user.guardian, tree:, now:)
  end

  # The most wanted skill that somebody fits.
  def fetch_skill(search:, tree:)
    wants = search.wants.first(MAX_WANTS)
    want, _peer = wants.zip(search.best(wants)).find { |_, peer| peer }
    tree.find_by_slug(want)
  end

  def wait_a_month(user:, now:)
    user.learning_profile.update!(next_nudge_at: now + 1.month)
  end

  # No name: who fits may have hidden their profile by the time this is read.
  def tell(user:, skill:)
    PeerLearning::Notices.take_back(user, "peer_found")
    PeerLearning::Notices.tell(
      user,
      "peer_found",
      want: skill.slug,
      skill: skill.name(user.effective_locale),
    )
  end
end
