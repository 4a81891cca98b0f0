# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::SayLastWord do
  fab!(:asker, :learning_member)
  fab!(:peer, :learning_member)

  let(:now) { Time.utc(2026, 11, 24, 12) }
  let!(:connection) do
    made = Fabricate(:learning_connection, learner: asker, teacher: peer)
    made.member(peer).update!(answer: "accepted")
    made.move_on(by: peer, now:)
    made
  end

  def press(verb = described_class, at:, **more)
    verb.call(params: { connection_id: connection.id, **more }, now: at)
  end

  def changes
    connection.trace.reload.map(&:change)
  end

  it "waits for a time from the agreement on" do
    expect(connection).to have_attributes(
      state: "accepted",
      waits_since: now,
      expires_at: now + 14.days,
      reminded_at: nil,
    )
  end

  it "reminds, says so, and ends, each once and each in its time" do
    remind, expire = described_class.module_parent::Remind, described_class.module_parent::Expire
    steps = { remind => 7.days, described_class => 11.days, expire => 14.days }
    steps.each do |verb, after|
      expect(press(verb, at: now + after - 1.second)).to fail_to_find_a_model(:connection)
      expect(press(verb, at: now + after)).to run_successfully
      expect(press(verb, at: now + after)).to fail_to_find_a_model(:connection)
    end

    expect(changes).to eq(%w[agreed time_reminder last_word lapsed])
    expect(connection.reload).to have_attributes(state: "expired", ended_at: now + 14.days)
  end

  it "leaves its days to the last word, however late it comes" do
    at = now + 40.days
    expect(press(described_class.module_parent::Remind, at:)).to fail_to_find_a_model(:connection)
    expect(press(described_class.module_parent::Expire, at:)).to fail_to_find_a_model(:connection)
    expect(press(at:)).to run_successfully

    expect(connection.reload.expires_at).to eq_time(at + 3.days)
    expect(
      press(described_class.module_parent::Expire, at: at + 3.days - 1.second),
    ).to fail_to_find_a_model(:connection)
    expect(press(described_class.module_parent::Expire, at: at + 3.days)).to run_successfully
  end

  it "is not said of what has a time" do
    connection.update!(state: "scheduled", starts_at: now + 30.days)

    expect(press(at: now + 12.days)).to fail_to_find_a_model(:connection)
  end

  it "takes its days from the site" do
    SiteSetting.peer_learning_days_to_find_time = 30
    connection.await_time(since: now)

    expect(press(at: now + 26.days)).to fail_to_find_a_model(:connection)
    expect(press(at: now + 27.days)).to run_successfully
  end

  describe "with times proposed" do
    def propose(*days, by: asker, at: now)
      result =
        PeerLearning::Connections::Slot::Propose.call(
          params: {
            connection_id: connection.id,
            starts: days.map { |count| (now + count.days).iso8601 },
          },
          guardian: by.guardian,
          now: at,
        )
      expect(result).to run_successfully
      connection.reload
    end

    it "begins to wait anew" do
      press(at: now + 11.days)
      propose(13, at: now + 12.days)

      expect(connection).to have_attributes(
        waits_since: now + 12.days,
        expires_at: now + 26.days,
        reminded_at: nil,
      )
    end

    it "does not end before the last of them is over" do
      propose(2, 40)

      expect(connection.expires_at).to eq_time(now + 43.days)
      expect(press(at: now + 39.days)).to fail_to_find_a_model(:connection)
    end

    it "does not go on for times that are over" do
      propose(2, 4)

      expect(press(at: now + 11.days)).to run_successfully
    end

    it "waits anew for another time than the one that was agreed on" do
      propose(2)
      connection.slots.sole.pick(peer)
      connection.settle_time(by: peer, now:)
      expect(connection.state).to eq("scheduled")
      propose(3, by: peer, at: now + 1.day)

      expect(connection).to have_attributes(state: "accepted", expires_at: now + 15.days)
    end
  end
end
