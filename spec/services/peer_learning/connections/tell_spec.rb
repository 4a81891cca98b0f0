# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Tell do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours", "ar" => "جولات" }) }
  fab!(:asker) { Fabricate(:learning_member, username: "amina", wants: { skill => 0 }) }
  fab!(:peer) { Fabricate(:learning_member, username: "babak", offers: { skill => 3 }) }
  fab!(:connection) { Fabricate(:learning_connection, learner: asker, teacher: peer, skill:) }

  let(:now) { Time.zone.now }

  before { enable_current_plugin }

  def happen(change, by: nil)
    connection.record(change, by:, now:)
    tell
  end

  def tell
    described_class.call(params: { connection_id: connection.id }, now:)
  end

  def told(user)
    Notification
      .where(user:)
      .order(:id)
      .map { |notice| notice.data_hash[:kind].delete_prefix("peer_learning.connection_") }
  end

  def add(user)
    connection.members.create!(user:, answer: "accepted")
    connection.teachings.create!(teacher: peer, learner: user, skill:)
  end

  it "tells who was asked, by whom and what for, in the reader's language" do
    SiteSetting.allow_user_locale = true
    peer.update!(locale: "ar")
    happen("proposed", by: asker)

    expect(told(asker)).to be_empty
    expect(Notification.sole).to have_attributes(
      user: peer,
      data_hash:
        include(
          "kind" => "peer_learning.connection_asked",
          "connection_id" => connection.id,
          "display_username" => "amina",
          "skill" => "جولات",
        ),
    )
  end

  it "tells once, and remembers it" do
    happen("proposed", by: asker)

    expect(tell).to fail_to_find_a_model(:changes)
    expect(told(peer)).to eq(["asked"])
    expect(connection.trace.sole.told_at).to eq_time(now)
  end

  it "tells nothing of it where it cannot be told whole" do
    happen("proposed", by: asker)
    connection.record("left", by: peer, now:)
    asker.user_option.delete

    expect { tell }.to raise_error(NoMethodError)
    expect(PeerLearning::Connections::Change.untold.sole.change).to eq("left")
    expect(told(asker)).to be_empty
  end

  it "takes the question back once it is answered, and tells the others" do
    happen("proposed", by: asker)
    happen("reminded")
    expect(told(peer)).to eq(%w[asked reminder])

    connection.member(peer).update!(answer: "accepted")
    happen("accepted", by: peer)
    happen("agreed", by: peer)

    expect(told(peer)).to be_empty
    expect(told(asker)).to eq(["agreed"])
  end

  it "tells who called it off to everybody else" do
    happen("cancelled", by: asker)

    expect(told(asker)).to be_empty
    expect(told(peer)).to eq(["cancelled"])
  end

  it "tells those who go on that somebody left" do
    third = Fabricate(:user)
    add(third)
    connection.member(peer).update!(answer: "accepted")
    happen("left", by: asker)

    expect([told(asker), told(peer), told(third)]).to eq([[], ["left"], ["left"]])
  end

  %w[round swap].each do |origin|
    it "tells whom the forum brings together that they fit, by a #{origin}" do
      connection.update!(origin:, asker: nil)
      connection.members.update_all(answer: "open")
      connection.members.reset
      happen("proposed")

      expect([told(asker), told(peer)]).to eq([["proposed"], ["proposed"]])
      expect(Notification.where(user: asker).sole.data_hash[:display_username]).to eq("babak")

      connection.member(peer).update!(answer: "accepted")
      happen("accepted", by: peer)
      expect([told(asker), told(peer)]).to eq([["proposed"], []])
    end
  end

  describe "of an agreement that has no time" do
    before do
      connection.member(peer).update!(answer: "accepted")
      connection.update!(state: "accepted")
      connection.await_time(since: now)
    end

    def propose_time(by:, starts_at: now + 1.day)
      PeerLearning::Connections::Slot.propose([starts_at], connection:, by:)
    end

    it "reminds all to propose one, where none is to come" do
      propose_time(by: asker, starts_at: now - 1.day)
      happen("time_reminder")

      expect([told(asker), told(peer)]).to eq([["reminder_propose_times"]] * 2)
    end

    it "reminds those who have not picked, and tells the others that they were" do
      propose_time(by: asker)
      happen("time_reminder")

      expect(told(asker)).to eq(["reminder_wait_for_picks"])
      expect(told(peer)).to eq(["reminder_pick_time"])
    end

    it "says when it ends, by the reader's calendar" do
      connection.update!(expires_at: Time.utc(2026, 12, 11, 23))
      peer.user_option.update!(timezone: "Asia/Tokyo")
      happen("last_word")

      days = Notification.order(:user_id).map { |notice| notice.data_hash[:until] }
      expect(days).to eq(%w[2026-12-11 2026-12-12])
    end

    %w[times_proposed went_on scheduled lapsed].each do |change|
      it "takes that back when it is #{change}" do
        happen("time_reminder")
        happen("last_word")
        happen(change, by: asker)

        expect(told(peer) & %w[reminder_propose_times last_word]).to be_empty
      end
    end

    it "says nothing of it to who has found a time meanwhile" do
      connection.update!(state: "scheduled", starts_at: now + 1.day)
      %w[time_reminder last_word].each { |change| happen(change) }

      expect(Notification.count).to eq(0)
    end

    it "tells all that it is over, and who learns who else fits" do
      Fabricate(:learning_member, username: "chen", offers: { skill => 3 })
      connection.let_go(now:)
      tell

      expect([told(asker), told(peer)]).to eq([["lapsed_next"], ["lapsed"]])
    end
  end

  it "asks who interprets to interpret, and takes that back once it is answered" do
    interpreter = Fabricate(:user)
    connection.members.create!(user: interpreter, interprets: true)
    connection.update!(origin: "bridge")
    happen("proposed", by: asker)

    expect([told(asker), told(peer), told(interpreter)]).to eq(
      [[], ["asked"], ["asked_to_interpret"]],
    )

    connection.member(interpreter).update!(answer: "accepted")
    happen("accepted", by: interpreter)
    expect([told(peer), told(interpreter)]).to eq([["asked"], []])
  end

  %w[declined expired].each do |state|
    describe "of what is #{state}" do
      before do
        connection.member(peer).update!(answer: "declined", answered_at: now) if state == "declined"
        connection.update!(state:, ended_at: now)
      end

      it "tells who asked, and not who did not" do
        happen(state, by: (peer if state == "declined"))

        expect([told(asker), told(peer)]).to eq([[state], []])
        expect(Notification.sole.data_hash).not_to have_key(:want)
      end

      it "shows the way to who else fits, naming nobody" do
        Fabricate(:learning_member, username: "chen", offers: { skill => 3 })
        happen(state, by: (peer if state == "declined"))

        expect(told(asker)).to eq(["#{state}_next"])
        expect(Notification.sole.data_hash[:want]).to eq(skill.slug)
        expect(Notification.sole.data).not_to include("chen")
      end
    end
  end
end
