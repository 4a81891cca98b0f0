# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Commitments do
  fab!(:skill, :learning_skill)
  fab!(:asker) { Fabricate(:learning_member, wants: { skill => 0 }) }
  fab!(:peer) { Fabricate(:learning_member, offers: { skill => 3 }) }
  fab!(:connection) { Fabricate(:learning_connection, learner: asker, teacher: peer, skill:) }

  let(:now) { Time.utc(2026, 11, 24, 12) }
  let(:both) { [asker.id, peer.id] }
  let(:week) { PeerLearning::Skills::Week.after(now) }

  before { enable_current_plugin }

  def suggested(user, at: now)
    PeerLearning::Peers::Suggest.call(params: {}, guardian: user.guardian, now: at)[
      :suggestions
    ].peers.map(&:user)
  end

  # As it counts where somebody is asked, and where they are looked for.
  def taken
    roster = PeerLearning::Peers::Roster.new(tree: PeerLearning::Skills::Tree.load_bare, week:)
    profile = peer.learning_profile
    room = roster.read(PeerLearning::Skills::Profile.where(user: peer)).first[:capacity]
    [PeerLearning::Peers::Commitments.taken([peer.id], week:)[peer.id], profile.capacity - room]
  end

  def decline(at: now)
    connection.member(peer).update!(answer: "declined", answered_at: at)
    connection.update!(state: "declined", ended_at: at)
  end

  it "keeps those apart of whom one declined, for a while" do
    expect(suggested(asker)).to eq([peer])
    decline
    expect(suggested(asker)).to be_empty
    expect(described_class.apart_from(peer.id, now:)).to eq([asker.id])
    expect(described_class.pairs_apart(both, now:)).to eq([[asker.id, peer.id].sort])

    later = now + 90.days
    expect(suggested(asker, at: later)).to eq([peer])
    expect(described_class.pairs_apart(both, now: later)).to be_empty
  end

  it "keeps those apart of whom one did not answer" do
    connection.update!(state: "expired", ended_at: now)

    expect(described_class.apart_from(asker.id, now:)).to eq([peer.id])
  end

  it "keeps those apart who found no time for what they agreed on" do
    connection.member(peer).update!(answer: "accepted")
    connection.move_on(by: peer, now:)
    expect(taken).to eq([1, 1])
    connection.let_go(now:)

    expect(described_class.apart_from(asker.id, now:)).to eq([peer.id])
    expect(taken).to eq([0, 0])
  end

  it "keeps nobody apart who called it off, or still waits" do
    expect(described_class.apart_from(asker.id, now:)).to be_empty
    connection.update!(state: "cancelled", ended_at: now)
    expect(described_class.apart_from(asker.id, now:)).to be_empty
  end

  it "counts agreements, and meetings of the month, as room taken" do
    expect(taken).to eq([0, 0])

    connection.members.each { |member| member.update!(answer: "accepted") }
    { "proposed" => 0, "accepted" => 1, "scheduled" => 1, "cancelled" => 0 }.each do |state, count|
      connection.update!(state:)
      expect(taken).to eq([count, count])
    end

    connection.update!(state: "met", starts_at: Time.utc(2026, 11, 1))
    expect(taken).to eq([1, 1])
    connection.update!(starts_at: Time.utc(2026, 10, 31))
    expect(taken).to eq([0, 0])
  end

  it "takes who has no room left out of suggestions, and back when there is" do
    connection.members.each { |member| member.update!(answer: "accepted") }
    connection.update!(state: "accepted")
    other = Fabricate(:learning_member, wants: { skill => 0 })
    connection.record("agreed", by: peer, now:)
    connection.announce
    expect(suggested(other)).to be_empty

    connection.end_as("cancelled", by: peer, now:)
    connection.announce
    expect(suggested(other)).to eq([peer])
  end
end
