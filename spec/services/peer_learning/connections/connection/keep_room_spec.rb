# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Connection::KeepRoom do
  fab!(:learner, :user)
  fab!(:teacher, :user)

  let(:starts_at) { Time.utc(2031, 12, 1, 17, 30) }
  let(:now) { Time.utc(2031, 11, 24) }
  let!(:connection) do
    Fabricate(:learning_connection, learner:, teacher:, state: "scheduled", starts_at:)
  end

  before { enable_current_plugin }

  def open_room
    PeerLearning::Connections::Connection::OpenRoom.call(
      params: {
        connection_id: connection.id,
      },
      now:,
    )
    connection.reload.topic
  end

  def keep
    described_class.call(params: { connection_id: connection.id }, now:)
  end

  def wrong
    PeerLearning::Connections::Connection.with_wrong_room
  end

  def raw
    connection.reload.topic.first_post.raw
  end

  it "has nothing to do where there is no room" do
    expect(keep).to fail_to_find_a_model(:topic)
  end

  it "lets who left see it no more" do
    room = open_room
    expect(wrong).to be_empty

    connection.member(teacher).update!(answer: "declined")
    expect(wrong).to eq([connection])

    expect(keep).to run_successfully
    expect(room.reload.allowed_users).to contain_exactly(learner, Discourse.system_user)
    expect(wrong).to be_empty
  end

  it "leaves alone a room that was deleted" do
    room = open_room
    connection.member(teacher).update!(answer: "declined")
    PostDestroyer.new(Discourse.system_user, room.first_post, context: "spec").destroy

    expect(wrong).to be_empty
    expect(keep).to fail_to_find_a_model(:topic)
  end

  context "with the calendar plugin" do
    before { allow(PeerLearning::EventsPlugin).to receive(:state).and_return("ok") }

    it "shows the meeting, once" do
      open_room
      expect([raw.include?("[event"), wrong]).to eq([false, [connection]])

      2.times { keep }
      expect(raw.scan("[event")).to eq(["[event"])
      expect(raw).to start_with('[event start="2031-12-01 17:30" end="2031-12-01 19:00"')
      expect(connection.reload.event_starts_at).to eq_time(starts_at)
      expect(wrong).to be_empty
    end

    it "moves it, and takes it away" do
      open_room
      keep
      connection.update!(starts_at: starts_at + 1.day)
      expect(wrong).to eq([connection])
      keep
      expect(raw).to start_with('[event start="2031-12-02 17:30"')

      connection.update!(state: "accepted", starts_at: nil)
      keep
      expect(raw).not_to include("[event")
      expect(wrong).to be_empty
    end

    it "comes later into a room that was opened without it" do
      allow(PeerLearning::EventsPlugin).to receive(:state).and_return("off")
      open_room
      expect([raw.include?("[event"), wrong]).to eq([false, []])

      allow(PeerLearning::EventsPlugin).to receive(:state).and_return("ok")
      expect(wrong).to eq([connection])
      keep
      expect(raw).to start_with("[event")
    end
  end

  it "makes an event that the calendar plugin reads" do
    skip "no calendar plugin is installed here" if PeerLearning::EventsPlugin.state == "missing"
    plugin = Discourse.plugins_by_name.values_at(*PeerLearning::EventsPlugin::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
    room = open_room
    keep

    expect(PeerLearning::EventsPlugin.event_of(room.first_post)).to have_attributes(
      starts_at:,
      ends_at: starts_at + 90.minutes,
    )
    connection.update!(starts_at: starts_at + 1.day)
    keep
    expect(PeerLearning::EventsPlugin.event_of(room.first_post).starts_at).to eq_time(
      starts_at + 1.day,
    )
  end
end
