# frozen_string_literal: true

# What becomes of a recording when things go wrong, and with the accounts of those who speak in it.
RSpec.describe "Recordings" do
  fab!(:users) { Fabricate.times(2, :user) }
  fab!(:admin)
  fab!(:sitting)

  let(:now) { Time.utc(2031, 12, 2) }
  let!(:recording) { Fabricate(:recording, sitting:, author: users.first, speakers: users) }
  let(:about) { { resource_id: recording.id } }

  before { enable_current_plugin }

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

  def ask(at)
    PeerLearning::Library::Recording::AskSpeakers.call(params: about, now: at)
  end

  def notices_of(user)
    Notification
      .where(user:)
      .map { |notice| notice.data_hash[:kind].delete_prefix("peer_learning.") }
  end

  it "ask each once, and remind once who has not answered" do
    2.times { ask(now) }
    expect(notices_of(users.first)).to eq(["recording_asks"])

    say(users.first, "all")
    [6.days, 7.days, 20.days].each { |later| ask(now + later) }
    expect(notices_of(users.first).size).to eq(1)
    expect(notices_of(users.last)).to contain_exactly("recording_asks", "recording_reminds")
  end

  it "ask and remind each once in the forum and by mail, wherever the job was killed" do
    freeze_time(now)
    %w[recording_asks recording_reminds].each do |kind|
      steps = %w[update! tell].map { |method| "PeerLearning::Library::Speaker##{method}" }
      each_kill_at(*steps, "PeerLearning::Notices.tell") do |moment|
        expect { ask(Time.zone.now) }.to raise_error(Interrupt), moment
        expect(users.flat_map { |user| notices_of(user) }).not_to include(kind), moment
      end
      expect(Jobs::UserEmail.jobs).to be_empty
      Jobs.run_immediately!
      Jobs::PeerLearningTendLibrary.new.execute({})
      Jobs.run_later!
      expect(users.map { |user| notices_of(user).count(kind) }).to eq([1, 1])
      freeze_time(PeerLearning::Library::Speaker::REMIND_AFTER.from_now)
    end
    mails = ActionMailer::Base.deliveries.map { |mail| mail.to.sole }
    expect(mails.tally).to eq(users.map(&:email).index_with(2))
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
