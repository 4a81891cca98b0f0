# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Accept do
  fab!(:asker, :learning_member)
  fab!(:peer, :learning_member)
  fab!(:connection) { Fabricate(:learning_connection, learner: asker, teacher: peer) }

  let(:now) { Time.utc(2026, 11, 24, 12) }

  def accept(user, **params)
    described_class.call(
      params: {
        connection_id: connection.id,
        **params,
      },
      guardian: user.guardian,
      now:,
    )
  end

  def changes
    connection.trace.reload.map { |change| [change.change, change.actor] }
  end

  it "is an agreement once everybody has said yes" do
    expect(accept(peer)).to run_successfully

    expect(connection.reload.state).to eq("accepted")
    expect(connection.member(peer)).to have_attributes(answer: "accepted", answered_at: now)
    expect(changes).to eq([["accepted", peer], ["agreed", peer]])
  end

  it "is said once, however often it is pressed" do
    2.times { expect(accept(peer)).to run_successfully }

    expect(changes.size).to eq(2)
  end

  it "picks those of the proposed times that are named, of this connection's" do
    PeerLearning::Connections::Slot.propose([now + 1.day, now + 2.days], connection:, by: asker)
    elsewhere = Fabricate(:learning_connection)
    PeerLearning::Connections::Slot.propose([now + 1.day], connection: elsewhere)
    slots = [*connection.slots, *elsewhere.slots]
    accept(peer, starts: [slots[0].id.to_s, slots[2].id, "x", nil])

    expect(slots.map { |slot| slot.reload.picked_by?(peer) }).to eq([true, false, false])
  end

  it "waits for the third" do
    third = Fabricate(:user)
    connection.members.create!(user: third)
    accept(peer)
    expect(connection.reload.state).to eq("proposed")

    accept(third)
    expect(connection.reload.state).to eq("accepted")
  end

  it "is for members alone" do
    expect(accept(Fabricate(:admin))).to fail_to_find_a_model(:member)
    expect(described_class.call(params: { connection_id: 0 }, guardian: peer.guardian, now:)).to(
      fail_to_find_a_model(:connection),
    )
  end

  PeerLearning::Connections::Connection::OVER.each do |state|
    it "comes too late once it is #{state}" do
      connection.update!(state:)

      expect(accept(peer)).to fail_a_policy(:in_time)
      expect(changes).to be_empty
    end
  end

  it "is in time until somebody has ended it, whatever the hour" do
    connection.update!(expires_at: now - 1.minute)

    expect(accept(peer)).to run_successfully
  end
end
