# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Cancel do
  fab!(:asker, :learning_member)
  fab!(:peer, :learning_member)
  fab!(:connection) { Fabricate(:learning_connection, learner: asker, teacher: peer) }

  let(:now) { Time.utc(2026, 11, 24, 12) }

  def cancel(user)
    described_class.call(params: { connection_id: connection.id }, guardian: user.guardian, now:)
  end

  def changes
    connection.trace.reload.map { |change| [change.change, change.actor] }
  end

  PeerLearning::Connections::Connection::UNDER_WAY.each do |state|
    it "calls off what is #{state}, once" do
      connection.update!(state:)
      2.times { expect(cancel(asker)).to run_successfully }

      expect(connection.reload).to have_attributes(state: "cancelled", ended_at: now)
      expect(changes).to eq([["cancelled", asker]])
    end
  end

  %w[met summarised declined expired not_met].each do |state|
    it "comes too late for what is #{state}" do
      connection.update!(state:)

      expect(cancel(asker)).to fail_a_policy(:in_time)
      expect(connection.reload.state).to eq(state)
    end
  end

  it "lets others go on" do
    third = Fabricate(:user)
    connection.members.create!(user: third, answer: "accepted")
    connection.teachings.create!(teacher: peer, learner: third, skill: connection.skill)
    connection.members.update_all(answer: "accepted")
    connection.update!(state: "accepted")
    2.times { expect(cancel(asker)).to run_successfully }

    expect(connection.reload.state).to eq("accepted")
    expect(connection.taking_part.map(&:user)).to eq([peer, third])
    expect(changes).to eq([["left", asker]])
  end

  it "is for members alone" do
    expect(cancel(Fabricate(:admin))).to fail_to_find_a_model(:member)
  end
end
