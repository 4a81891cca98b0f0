# frozen_string_literal: true

# Asks somebody to share a skill. Asked again, it is the same question.
class PeerLearning::Connections::Connection::Ask
  include Service::Base
  include PeerLearning::Connections::AsksSomebody

  params do
    attribute :peer, :string
    attribute :skill_id, :integer
    attribute :goal, :string
    attribute :give_back, :string
    attribute :language, :string
    attribute :minutes, :integer, default: PeerLearning::RULES[:minutes]
    attribute :starts

    before_validation do
      self.goal = goal.to_s.strip
      self.give_back = give_back.to_s.strip
    end

    validates :peer, :skill_id, presence: true

    validate do
      check = PeerLearning::Connections::Check
      %i[goal give_back language minutes starts].each do |field|
        check.public_send(field, public_send(field)).each { |words| errors.add(field, words) }
      end
    end

    def times
      Array(starts).map { |text| PeerLearning::Clock.moment(text) }
    end
  end

  policy :can_ask
  model :peer
  policy :peer_sees_asker
  model :skill
  model :tree
  policy :peer_shares_skill
  policy :share_language
  policy :times_to_come

  transaction do
    step :hold_both
    model :connection, :asked_before, optional: true
    policy :not_connected
    policy :peer_has_room
    policy :few_open_asks
    model :connection, :find_or_ask
    step :propose_times
  end

  step :announce

  private

  def fetch_peer(params:, guardian:)
    find_peer(params.peer, guardian)
  end

  def peer_sees_asker(guardian:, peer:)
    peer.guardian.can_see_in_lists?(guardian.user)
  end

  def fetch_tree
    PeerLearning::Skills::Tree.load
  end

  # Whoever shares what is part of a skill shares something of it.
  def peer_shares_skill(peer:, skill:, tree:)
    PeerLearning::Skills::SkillTag.shown.offer.exists?(
      user: peer,
      skill_id: tree.with_descendants([skill.id]),
    )
  end

  def share_language(params:, guardian:, peer:)
    speaking = PeerLearning::Skills::ProfileLanguage.speaking(params.language)
    speaking.where(user: [guardian.user, peer]).count == 2
  end

  def times_to_come(params:, now:)
    params.times.all? { |time| time.between?(now, now + PeerLearning::Connections::Slot::FURTHEST) }
  end

  # Two presses take turns, and so do two who ask each other.
  def hold_both(guardian:, peer:)
    PeerLearning::Skills::Profile.hold([guardian.user.id, peer.id])
  end

  def asked_before(guardian:, peer:, skill:)
    between(guardian, peer).find_by(skill:, asker: guardian.user)
  end

  def not_connected(guardian:, peer:, skill:, connection:)
    connection || !between(guardian, peer).exists?(skill:)
  end

  def peer_has_room(peer:, connection:, now:)
    return true if connection
    profile = PeerLearning::Skills::Profile.not_paused(now.to_date).find_by(user: peer)
    week = PeerLearning::Skills::Week.after(now)
    profile && profile.capacity > PeerLearning::Peers::Commitments.taken([peer.id], week:)[peer.id]
  end

  def find_or_ask(params:, guardian:, peer:, skill:, tree:, connection:, now:)
    occasions = PeerLearning::Connections::Occasions
    connection ||
      PeerLearning::Connections::Connection.propose(
        origin: occasions.origin(asker: guardian.user, peer:, skill:, tree:),
        asker: guardian.user,
        skill:,
        member_ids: [guardian.user.id, peer.id],
        teachings: [{ teacher: peer, learner: guardian.user, skill: }],
        expires_at: now + SiteSetting.peer_learning_days_to_answer.days,
        now:,
        **params.slice(:goal, :give_back, :language, :minutes),
      )
  end

  def propose_times(params:, guardian:, connection:)
    return if connection.slots.any?
    PeerLearning::Connections::Slot.propose(params.times, connection:, by: guardian.user)
  end

  def between(guardian, peer)
    PeerLearning::Connections::Connection.under_way.between(guardian.user, peer)
  end
end
