# frozen_string_literal: true

# Of a recording, what was said last counts, whoever presses at once, and there is one topic.
RSpec.describe "Recordings, at once" do
  # Two connections see only what is committed.
  self.use_transactional_tests = false

  let(:tries) { 5 }

  let!(:speakers) { Array.new(2) { Fabricate(:user) } }
  let!(:category) { Fabricate(:category, user: Discourse.system_user) }
  let!(:sitting) { Fabricate(:sitting) }
  let(:author) { speakers.first }
  let(:now) { Time.utc(2031, 12, 2) }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_library_category = category.id
    # What core counts of tags would stay behind.
    SiteSetting.tagging_enabled = false
  end

  after do
    host = sitting.clinic.roles.sole.user
    skill = sitting.clinic.skills.sole
    sitting.clinic.destroy!
    Notification.where(user: speakers).delete_all
    Post.with_deleted.where(topic_id: category.topics.select(:id)).delete_all
    [*category.topics, *speakers, host, skill, category].each(&:destroy!)
    SiteSetting.peer_learning_enabled = false
    SiteSetting.peer_learning_library_category = ""
    SiteSetting.tagging_enabled = true
  end

  def recorded
    Fabricate(:recording, sitting:, author:, speakers:)
  end

  def say(recording, user, choice)
    PeerLearning::Library::Consent::Give.call(
      params: {
        resource_id: recording.id,
        choice:,
      },
      guardian: user.guardian,
      now:,
    )
  end

  def work(recording)
    Jobs::PeerLearningKeepResource.new.execute(resource_id: recording.id)
  end

  # Each of them on a connection of its own.
  def at_once(*blocks)
    waiting = Queue.new
    blocks.each { |block| waiting << block }
    twice_at_once { waiting.pop.call }
  end

  it "have one topic when two workers begin it" do
    tries.times do
      recording = recorded
      speakers.each { |user| say(recording, user, "all") }
      twice_at_once { work(recording) }

      expect(recording.reload.topic_id).to eq(category.topics.order(:id).last.id)
    end
    expect(category.topics.count).to eq(tries)
  end

  it "ask everybody once when two workers do it" do
    recording = recorded
    twice_at_once { work(recording) }

    expect(speakers.map { |user| Notification.where(user:).count }).to eq([1, 1])
  end

  it "are public when the last two say yes" do
    tries.times do
      recording = recorded
      at_once(*speakers.map { |user| -> { say(recording, user, "all") } })

      expect(recording.reload).to have_attributes(public?: true, revision: 3)
    end
  end

  it "are not public when one says no as another says yes" do
    tries.times do
      recording = recorded
      speakers.each { |user| say(recording, user, "all") }
      choices = %w[none audio_only]
      at_once(*speakers.zip(choices).map { |user, choice| -> { say(recording, user, choice) } })

      expect(recording.reload).to have_attributes(public?: false, revision: 5)
    end
  end

  it "have a topic that is closed when somebody says no as it is begun" do
    tries.times do
      recording = recorded
      speakers.each { |user| say(recording, user, "all") }
      at_once(-> { work(recording) }, -> { say(recording, speakers.last, "none") })
      work(recording)

      expect(recording.reload.topic&.closed?).to be(true).or be_nil
    end
  end
end
