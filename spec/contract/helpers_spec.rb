# frozen_string_literal: true

# The spec helpers themselves.
RSpec.describe "Spec helpers" do
  fab!(:user)
  fab!(:admin)
  fab!(:learner) { Fabricate(:user, name: "Learner") }

  it "make records by fabricator, name or block" do
    expect(user).to be_persisted
    expect(admin).to be_admin
    expect(learner.name).to eq("Learner")
    expect(user.trust_level).to eq(TrustLevel[1])
  end

  it "stop the clock" do
    moment = freeze_time(Time.utc(2026, 3, 29, 1, 30))

    expect([Time.now, Time.zone.now, DateTime.now.to_time]).to all(eq_time(moment))
    expect(Date.today).to eq(Date.new(2026, 3, 29))
  end

  it "count queries of Active Record and of MiniSql" do
    queries =
      track_sql_queries do
        User.exists?(username: "x")
        DB.query_single("SELECT 1 AS contract")
      end

    expect(queries.size).to eq(2)
    expect(queries.last).to include("contract")
  end

  it "track events" do
    events =
      DiscourseEvent.track_events(:peer_learning_contract) do
        DiscourseEvent.trigger(:peer_learning_contract, 1, name: "x")
        DiscourseEvent.trigger(:peer_learning_other)
      end

    expect(events).to eq([{ event_name: :peer_learning_contract, params: [1, { name: "x" }] }])
  end
end
