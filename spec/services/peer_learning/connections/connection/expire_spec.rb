# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Expire do
  fab!(:asker, :learning_member)
  fab!(:peer, :learning_member)

  let(:now) { Time.utc(2026, 11, 24, 12) }
  let!(:connection) do
    Fabricate(:learning_connection, learner: asker, teacher: peer, expires_at: now)
  end

  def expire(at: now)
    described_class.call(params: { connection_id: connection.id }, now: at)
  end

  def changes
    connection.trace.reload.map(&:change)
  end

  it "ends what was not answered in time, once" do
    expect(expire(at: now - 1.second)).to fail_to_find_a_model(:connection)
    expect(expire).to run_successfully
    expect(expire).to fail_to_find_a_model(:connection)

    expect(connection.reload).to have_attributes(state: "expired", ended_at: now)
    expect(changes).to eq(["expired"])
  end

  it "leaves alone what was answered" do
    connection.update!(state: "accepted")

    expect(expire).to fail_to_find_a_model(:connection)
  end

  it "lets those go on who have said yes" do
    third = Fabricate(:user)
    connection.members.create!(user: third)
    connection.teachings.create!(teacher: peer, learner: third, skill: connection.skill)
    connection.member(peer).update!(answer: "accepted")
    expire

    expect(connection.reload.state).to eq("accepted")
    expect(connection.taking_part.map(&:user)).to eq([asker, peer])
    expect(changes).to eq(%w[left agreed])
  end
end
