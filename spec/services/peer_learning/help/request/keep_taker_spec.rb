# frozen_string_literal: true

RSpec.describe PeerLearning::Help::Request::KeepTaker do
  fab!(:asker, :user)
  fab!(:taker) { Fabricate(:user, username: "taker") }

  let(:start) { Time.utc(2031, 11, 20, 12) }
  let(:request) { Fabricate(:help_request, asker:, asked_at: start) }

  before do
    enable_current_plugin
    PeerLearning::Help::Request::Take.call(
      params: {
        request_id: request.id,
      },
      guardian: taker.guardian,
      now: start,
    )
  end

  def keep(at:)
    described_class.call(params: { request_id: request.id }, now: at)
    request.reload
  end

  def write(by:, at:)
    Fabricate(:post, topic: request.topic, user: by, created_at: at)
  end

  def notices(user)
    Notification.where(user:).order(:id).map { |notice| notice.data_hash[:kind].split(".").last }
  end

  it "asks who is silent after three days, and others after three more" do
    keep(at: start + 3.days - 1.minute)
    expect(notices(taker)).to eq([])

    2.times { keep(at: start + 3.days) }
    expect(notices(taker)).to eq(["help_still_yours"])

    keep(at: start + 6.days)
    expect(request).to have_attributes(state: "open", taker: nil, next_look_at: start + 6.days)
    expect(request.calls.sole.state).to eq("lapsed")
    expect(notices(asker)).to eq(%w[help_taken help_freed])
  end

  it "takes a day each where help is needed today" do
    request.reload.update!(urgency: "today", next_look_at: start + 1.day)
    keep(at: start + 1.day)
    keep(at: start + 2.days)

    expect(request).to be_open
  end

  it "leaves alone who wrote in the topic last" do
    write(by: taker, at: start + 1.day)
    [3, 6, 9].each { |days| keep(at: start + days.days) }

    expect(request).to be_taken
    expect(notices(taker)).to eq([])
  end

  it "asks who does not answer to what the author wrote since" do
    write(by: taker, at: start + 1.hour)
    write(by: asker, at: start + 2.hours)
    keep(at: start + 3.days)
    keep(at: start + 3.days + 1.hour)
    expect(notices(taker)).to eq(["help_still_yours"])

    write(by: taker, at: start + 4.days)
    keep(at: start + 6.days + 1.hour)
    expect(request).to be_taken
  end

  it "waits while the topic is closed" do
    request.topic.update_status("closed", true, Discourse.system_user)
    keep(at: start + 3.days)

    expect(notices(taker)).to eq([])
  end
end
