# frozen_string_literal: true

# Asks two at once: who shares a skill, and who interprets between them and the asker. Asked again, it is the same
# question. There are no words of the asker's in it, which not both could read.
class PeerLearning::Connections::Connection::AskBoth
  include Service::Base
  include PeerLearning::Connections::AsksSomebody

  params do
    attribute :sharer, :string
    attribute :interpreter, :string
    attribute :skill_id, :integer

    validates :sharer, :interpreter, :skill_id, presence: true
  end

  policy :can_ask
  model :peers
  policy :peers_see_asker
  model :skill

  transaction do
    step :hold_all
    model :connection, :asked_before, optional: true
    policy :not_connected
    policy :few_open_asks
    model :bridge, optional: true
    policy :bridge_stands
    model :connection, :find_or_ask
    step :propose_times
  end

  step :announce

  private

  # Who shares, then who interprets.
  def fetch_peers(params:, guardian:)
    peers = [params.sharer, params.interpreter].map { |name| find_peer(name, guardian) }
    peers if peers.all? && peers.uniq.many?
  end

  def peers_see_asker(guardian:, peers:)
    peers.all? { |peer| peer.guardian.can_see_in_lists?(guardian.user) }
  end

  def hold_all(guardian:, peers:)
    PeerLearning::Skills::Profile.hold([guardian.user.id, *peers.map(&:id)])
  end

  def asked_before(guardian:, peers:, skill:)
    under_way.between(guardian.user, *peers).find_by(skill:, asker: guardian.user)
  end

  def not_connected(guardian:, peers:, skill:, connection:)
    connection || !under_way.between(guardian.user, peers.first).exists?(skill:)
  end

  # As it is now: what was seen may have been looked at long ago.
  def fetch_bridge(guardian:, peers:, skill:, connection:, now:)
    return if connection
    tree = PeerLearning::Skills::Tree.load_bare
    search = PeerLearning::Peers::Search.new(guardian:, tree:, now:)
    want = search.want_named(skill.slug)
    search.bridge(want:, user_ids: peers.map(&:id)) if want
  end

  def bridge_stands(peers:, connection:, bridge:)
    connection || (bridge && [bridge.sharer, bridge.interpreter] == peers)
  end

  def find_or_ask(guardian:, peers:, skill:, connection:, bridge:, now:)
    sharer, interpreter = peers
    connection ||
      PeerLearning::Connections::Connection.propose(
        origin: "bridge",
        asker: guardian.user,
        skill:,
        language: bridge.language,
        member_ids: [guardian.user.id, sharer.id, interpreter.id],
        interpreter_id: interpreter.id,
        teachings: [{ teacher: sharer, learner: guardian.user, skill: }],
        expires_at: now + SiteSetting.peer_learning_days_to_answer.days,
        now:,
      )
  end

  def propose_times(guardian:, peers:, connection:, now:)
    return if connection.slots.any?
    times = PeerLearning::Connections::CommonTimes.new([guardian.user, *peers], now:)
    starts = times.first(minutes: connection.minutes)
    PeerLearning::Connections::Slot.propose(
      starts.first(PeerLearning::Connections::Check::MAX_STARTS),
      connection:,
      by: guardian.user,
    )
  end

  def under_way
    PeerLearning::Connections::Connection.under_way
  end
end
