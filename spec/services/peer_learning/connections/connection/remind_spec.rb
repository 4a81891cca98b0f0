# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::Remind do
  let(:now) { Time.utc(2026, 11, 24, 12) }
  let!(:connection) do
    Fabricate(:learning_connection, created_at: now - 3.days, expires_at: now + 3.days)
  end

  def remind(at: now)
    described_class.call(params: { connection_id: connection.id }, now: at)
  end

  it "reminds once, when half of the time is over" do
    expect(remind(at: now - 1.second)).to fail_to_find_a_model(:connection)
    expect(remind).to run_successfully
    expect(remind).to fail_to_find_a_model(:connection)

    expect(connection.reload.reminded_at).to eq_time(now)
    expect(connection.trace.map(&:change)).to eq(["reminded"])
  end

  it "needs no reminder of what was answered" do
    connection.update!(state: "accepted")

    expect(remind).to fail_to_find_a_model(:connection)
  end
end
