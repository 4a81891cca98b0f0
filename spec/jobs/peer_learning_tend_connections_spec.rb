# frozen_string_literal: true

RSpec.describe Jobs::PeerLearningTendConnections do
  fab!(:late) { Fabricate(:learning_connection, expires_at: 1.minute.ago) }
  fab!(:half) do
    Fabricate(:learning_connection, created_at: 4.days.ago, expires_at: 3.days.from_now)
  end
  fab!(:new, :learning_connection)

  before { enable_current_plugin }

  def run
    described_class.new.execute({})
  end

  def states
    [late, half, new].map { |connection| connection.reload.trace.reload.map(&:change) }
  end

  it "ends what nobody answered and reminds of the rest, once" do
    2.times { run }

    expect(states).to eq([["expired"], ["reminded"], []])
  end

  it "tells what a killed process did not" do
    change = new.trace.create!(change: "agreed", created_at: 20.minutes.ago)
    long_ago = half.trace.create!(change: "agreed", created_at: 2.days.ago)
    just_now = late.trace.create!(change: "agreed", created_at: 1.minute.ago)
    Jobs.run_immediately!
    described_class.new.send(:tell, PeerLearning::Connections::Change.forgotten(Time.zone.now))

    expect([change, long_ago, just_now].map { |told| told.reload.told_at.present? }).to eq(
      [true, false, false],
    )
  end

  it "has the working group told of a request that a killed process did not tell of" do
    request = new.support_requests.create!(user: new.asker, kind: "interpreter")
    run
    expect(Jobs::PeerLearningTellOfSupport.jobs).to be_empty

    request.update_columns(updated_at: 20.minutes.ago)
    run
    expect(Jobs::PeerLearningTellOfSupport.jobs.size).to eq(1)
  end

  it "goes on with the others when one fails" do
    early = Fabricate(:learning_connection, expires_at: 1.second.ago)
    late.update_columns(minutes: 47)
    run

    expect([late, early].map { |connection| connection.reload.state }).to eq(%w[proposed expired])
  end

  it "does nothing while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    run

    expect(states).to eq([[], [], []])
  end
end
