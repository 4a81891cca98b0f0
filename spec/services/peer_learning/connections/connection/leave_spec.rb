# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Leave do
  fab!(:asker, :user)
  fab!(:peer, :user)
  fab!(:connection) { Fabricate(:learning_connection, learner: asker, teacher: peer) }

  let(:now) { Time.utc(2026, 11, 24, 12) }

  def leave(user)
    described_class.call(params: { connection_id: connection.id, user_id: user.id }, now:)
  end

  it "calls off what cannot go on, in nobody's name" do
    expect(leave(peer)).to run_successfully
    expect(leave(peer)).to fail_to_find_a_model(:connection)

    expect(connection.reload.state).to eq("cancelled")
    expect(connection.trace.sole).to have_attributes(change: "cancelled", actor: nil)
  end

  it "lets others go on" do
    third = Fabricate(:user)
    connection.members.create!(user: third)
    connection.teachings.create!(teacher: peer, learner: third, skill: connection.skill)
    leave(third)

    expect(connection.reload.state).to eq("proposed")
    expect(leave(third)).to fail_to_find_a_model(:member)
  end
end
