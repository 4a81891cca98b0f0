# frozen_string_literal: true

# What becomes of a recording when things go wrong, and with the accounts of those who speak in it.
RSpec.describe "Recordings" do
  fab!(:users) { Fabricate.times(2, :user) }
  fab!(:admin)
  fab!(:category)
  fab!(:sitting)

  let(:now) { Time.utc(2031, 12, 2) }
  let(:verbs) { PeerLearning::Library::Recording }
  let(:recording) do
    PeerLearning::Library::Recording
      .create!(
        sitting:,
        author: users.first,
        title: "Maps",
        language: "en",
        held_on: now,
        licence: "cc0",
        revision: 1,
      )
      .tap do |made|
        made.media.create!(kind: "audio", url: "https://audio.example.org/1")
        users.each { |user| made.speakers.create!(user:) }
      end
  end
  let(:about) { { resource_id: recording.id } }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_library_category = category.id
  end

  def say(user, choice)
    PeerLearning::Library::Consent::Give.call(
      params: {
        **about,
        choice:,
      },
      guardian: user.guardian,
      now:,
    )
  end

  def keep_topic
    verbs::KeepTopic.call(params: about)
  end

  def topics
    Topic.where(category:).count
  end

  def notices_of(user)
    Notification.where(user:).map { |notice| notice.data_hash[:kind] }
  end

  it "have one topic when two workers begin it at once" do
    users.each { |user| say(user, "all") }
    twice_at_once { keep_topic }

    expect(topics).to eq(1)
  end

  it "are public or not by what was said last when two say it at once" do
    say(users.first, "all")
    say(users.last, "all")
    recording
    turn = -1
    twice_at_once { say(users[turn += 1], "none") }

    expect(recording.reload.published_at).to eq(nil)
    expect(recording.revision).to eq(5)
  end

  it "have their topic when the job is killed anywhere, and it runs again" do
    users.each { |user| say(user, "all") }
    [PostCreator, PeerLearning::Library::RecordingText].each do |step|
      allow(step).to receive(:new).and_raise("killed")
      expect { keep_topic }.to raise_error("killed")
      allow(step).to receive(:new).and_call_original
    end
    allow_any_instance_of(verbs).to receive(:update!).and_raise("killed")
    expect { keep_topic }.to raise_error("killed")
    expect(topics).to eq(0)

    RSpec::Mocks.space.proxy_for(verbs)
    RSpec::Mocks.space.reset_all
    Jobs.run_immediately!
    Jobs::PeerLearningTendLibrary.new.execute({})
    expect(topics).to eq(1)
    expect(recording.reload.topic_revision).to eq(recording.revision)
  end

  it "wait for a category where there is none, and go on when it is there" do
    SiteSetting.peer_learning_library_category = ""
    users.each { |user| say(user, "all") }
    keep_topic
    expect(recording.reload.topic_id).to eq(nil)

    SiteSetting.peer_learning_library_category = category.id
    Jobs.run_immediately!
    Jobs::PeerLearningTendLibrary.new.execute({})
    expect(topics).to eq(1)
  end

  it "ask each once, and remind once who has not answered" do
    ask = ->(at) { verbs::AskSpeakers.call(params: about, now: at) }
    2.times { ask.call(now) }
    expect(notices_of(users.first)).to eq(["peer_learning.recording_asks"])

    say(users.first, "all")
    [6.days, 7.days, 20.days].each { |later| ask.call(now + later) }
    expect(notices_of(users.first).size).to eq(1)
    expect(notices_of(users.last)).to contain_exactly(
      "peer_learning.recording_asks",
      "peer_learning.recording_reminds",
    )
  end

  it "keep what was said by an account that goes, and nothing of whose it was" do
    say(users.first, "all")
    say(users.last, "none")
    UserDestroyer.new(admin).destroy(users.last)
    UserAnonymizer.make_anonymous(users.first, admin)

    expect(recording.reload.speakers.map(&:user_id)).to eq([nil, nil])
    expect(recording.author_id).to eq(nil)
    expect(recording.public_media).to eq([])
    expect(recording.permission).to be_complete
  end

  it "follow an account that is merged, with what was said last" do
    say(users.first, "none")
    say(users.last, "all")
    UserMerger.new(users.first, users.last).merge!

    speaker = recording.reload.speakers.sole
    expect(speaker.user).to eq(users.last)
    expect(speaker.consents.map(&:choice)).to eq(%w[none all])
    expect(recording.author).to eq(users.last)
  end
end
