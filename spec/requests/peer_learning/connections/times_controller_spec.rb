# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::TimesController do
  # All of Monday in each zone: Lagos and Kolkata share less of it than either has.
  fab!(:learner) { free_on_monday("Africa/Lagos") }
  fab!(:teacher) { free_on_monday("Asia/Kolkata") }
  fab!(:connection) { Fabricate(:learning_connection, learner:, teacher:, state: "accepted") }

  let(:now) { Time.utc(2026, 11, 24, 12) }

  before do
    enable_current_plugin
    freeze_time(now)
    connection.members.each { |member| member.update!(answer: "accepted") }
    sign_in(learner)
  end

  def free_on_monday(time_zone)
    Fabricate(:learning_member, availability: [[0, 96]], time_zone:)
  end

  def json
    response.parsed_body
  end

  def propose(*times)
    starts = times.map { |time| time.is_a?(Time) ? time.iso8601 : time }
    post "/peer-learning/connections/#{connection.id}/slots.json", params: { starts: }, as: :json
    response.status
  end

  def pick(slot, method: :put)
    public_send(method, "/peer-learning/connections/#{connection.id}/slots/#{slot.id}/pick.json")
    response.status
  end

  def slots
    connection.slots.reload
  end

  it "proposes times, which the proposer could come at, and says so once" do
    2.times { expect(propose(now + 1.day, now + 2.days, now + 1.day)).to eq(200) }

    expect(json["slots"].map { |slot| slot["picked_by"] }).to eq([[learner.id], [learner.id]])
    expect(connection.trace.map(&:change)).to eq(["times_proposed"])
  end

  it "reads a time with its zone" do
    propose("2026-11-25T01:30:45+05:45")

    expect(slots.sole.starts_at).to eq_time(Time.utc(2026, 11, 24, 19, 45))
  end

  it "says what is wrong with times" do
    [[], "tomorrow", ["tomorrow"], ["2026-11-25"], [nil], [{ a: 1 }]].each do |starts|
      post "/peer-learning/connections/#{connection.id}/slots.json", params: { starts: }, as: :json
      expect([starts, response.status]).to eq([starts, 400])
      expect(json["errors"].sole).to match(
        /\AA time was not understood|\APropose between one and 6/,
      )
    end
    [now - 1.minute, now + 61.days].each do |time|
      expect(propose(time)).to eq(422)
      expect(json["errors"].sole).to include("in the next 60 days")
    end
    expect(slots).to be_empty
  end

  it "keeps six of each open at most, and past ones do not count" do
    propose(*(1..6).map { |days| now + days.days })
    expect(propose(now + 7.days)).to eq(422)
    expect(json["errors"].sole).to include("at most 6 times open")

    freeze_time(now + 36.hours)
    expect(propose(now + 7.days)).to eq(200)
  end

  it "agrees on the first time that suits all, and keeps it when others are pressed" do
    propose(now + 1.day, now + 2.days)
    first, last = slots.to_a
    sign_in(teacher)
    2.times { expect(pick(last)).to eq(200) }
    expect(json).to include("state" => "scheduled", "starts_at" => last.starts_at.as_json)

    expect(pick(first)).to eq(422)
    expect(json["errors"].sole).to include("A time is agreed on already")
    expect(pick(last, method: :delete)).to eq(422)
    expect(connection.reload.starts_at).to eq_time(last.starts_at)
  end

  it "takes a pick back, and a time that suits nobody any more" do
    propose(now + 1.day)
    slot = slots.sole
    2.times { expect(pick(slot, method: :delete)).to eq(200) }

    expect(json["slots"]).to eq([])
    expect(pick(slot)).to eq(422)
    expect(json["errors"].sole).to include("not proposed any more")
  end

  it "agrees on no time that is over" do
    propose(now + 1.day)
    freeze_time(now + 2.days)
    sign_in(teacher)

    expect(pick(slots.sole)).to eq(422)
    expect(json["errors"].sole).to include("This time is over")
    expect(connection.reload.state).to eq("accepted")
  end

  it "cannot move a meeting that has begun, nor one that was called off" do
    connection.update!(state: "scheduled", starts_at: now - 1.minute)
    expect(propose(now + 1.day)).to eq(422)
    expect(json["errors"].sole).to include("Say afterwards whether you met")

    connection.update!(state: "cancelled")
    expect(propose(now + 1.day)).to eq(422)
    expect(json["errors"].sole).to eq("It was called off in the meantime.")
  end

  it "leaves a meeting where it is when its own time is proposed" do
    connection.update!(state: "scheduled", starts_at: now + 1.day)

    expect(propose(now + 1.day)).to eq(200)
    expect(json["state"]).to eq("scheduled")
  end

  it "asks those who are too fast to wait" do
    RateLimiter.enable
    61.times { propose(now + 1.day) }

    expect(response.status).to eq(429)
  end

  describe "#index" do
    fab!(:interpreter) { free_on_monday("America/Bogota") }

    def times
      get "/peer-learning/connections/#{connection.id}/times.json"
      expect(response.status).to eq(200)
      json["times"].map { |time| Time.iso8601(time) }
    end

    def hours
      times.map { |time| time.utc.strftime("%a %H:%M") }.uniq
    end

    it "finds the hours at which all of them are free" do
      expect(hours.first).to eq("Sun 23:00")

      connection.members.create!(user: interpreter, answer: "accepted", interprets: true)

      expect(hours.first).to eq("Mon 05:00")
    end

    it "leaves out who declined" do
      connection.members.create!(user: Fabricate(:learning_member), answer: "declined")

      expect(times).to be_present
    end

    it "is for those who are in it, as long as there is something to find a time for" do
      connection.update!(state: "cancelled")
      get "/peer-learning/connections/#{connection.id}/times.json"
      expect(response.status).to eq(422)
      expect(json["errors"]).to eq([I18n.t("peer_learning.connections.too_late.cancelled")])

      sign_in(interpreter)
      get "/peer-learning/connections/#{connection.id}/times.json"
      expect(response.status).to eq(404)
    end
  end
end
