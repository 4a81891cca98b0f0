# frozen_string_literal: true

# The topic about a recording, whatever comes in between: there is one, and it says what is so.
RSpec.describe "Topics of recordings" do
  fab!(:admin)
  fab!(:author, :user)
  fab!(:speaker, :user)
  fab!(:category)
  fab!(:sitting)

  let(:now) { Time.utc(2031, 12, 2) }
  let!(:recording) { Fabricate(:recording, sitting:, author:, speakers: [speaker]) }
  let(:kept) { %w[PeerLearning::Library::Recording#update! PeerLearning::Clinics::Sitting#update!] }
  let(:topic) { recording.reload.topic }

  before do
    enable_current_plugin
    freeze_time(now)
    SiteSetting.peer_learning_library_category = category.id
    SiteSetting.peer_learning_clinics_category = Fabricate(:category).id
    PeerLearning::Clinics::Sitting::KeepTopic.call(params: { sitting_id: sitting.id }, now:)
  end

  def say(choice)
    PeerLearning::Library::Consent::Give.call(
      params: {
        resource_id: recording.id,
        choice:,
      },
      guardian: speaker.guardian,
      now:,
    )
  end

  def work
    Jobs::PeerLearningKeepResource.new.execute(resource_id: recording.id)
  end

  # As the forum does it now and then, by the clock.
  def tend
    Jobs.run_immediately!
    [Jobs::PeerLearningTendLibrary, Jobs::PeerLearningTendClinics].each do |job|
      job.new.execute({})
    end
    Jobs.run_later!
  end

  def begin_topic
    say("all")
    tend
    recording.reload.topic
  end

  def topics
    Topic.where(category:)
  end

  def topic_of_sitting
    sitting.reload.topic.first_post.reload.raw
  end

  def page
    "/peer-learning/library/#{recording.id}"
  end

  it "are one, linked both ways, wherever the job was killed" do
    say("all")
    each_kill_at(
      "PeerLearning::Library::RecordingText.new",
      "PostCreator.create!",
      *kept,
    ) do |moment|
      expect { work }.to raise_error(Interrupt), moment
      expect(topics.count).to eq(0), moment
    end
    tend

    expect(topics).to contain_exactly(topic)
    expect(topic.first_post.raw).to include(page)
    expect(topic_of_sitting).to include(page)
    expect(recording.topic_revision).to eq(recording.revision)
  end

  it "are led to from a sitting that is over, when the job was killed before it came to that" do
    say("all")
    kill_at("Jobs.enqueue") { |job| job == Jobs::PeerLearningKeepSitting }
    expect { work }.to raise_error(Interrupt)
    expect(topics.count).to eq(1)
    expect(topic_of_sitting).not_to include(page)
    tend

    expect(topic_of_sitting).to include(page)
  end

  it "are closed, and led to from nowhere, wherever the job was killed" do
    begin_topic
    say("none")
    each_kill_at("PostRevisor#revise!", "Topic#update_status", *kept) do |moment|
      expect { work }.to raise_error(Interrupt), moment
      expect(Topic.find(topic.id)).not_to be_closed, moment
    end
    tend

    expect(topic.reload).to be_closed
    expect(topic.first_post.raw).to include("not shown at present")
    expect(topic_of_sitting).not_to include(page)
  end

  it "wait for a category where there is none, and begin when it is there" do
    SiteSetting.peer_learning_library_category = ""
    SiteSetting.peer_learning_clinics_category = ""
    say("all")
    tend
    expect(topic).to eq(nil)

    SiteSetting.peer_learning_library_category = category.id
    tend
    expect(topics.count).to eq(1)
  end

  it "begin in the forum's category when their own was deleted before" do
    own = Fabricate(:category)
    recording.update!(own_category: own)
    own.destroy!
    begin_topic

    expect(topics.count).to eq(1)
  end

  it "wait when the forum's category was deleted before" do
    SiteSetting.peer_learning_clinics_category = ""
    category.destroy!
    say("all")
    tend

    expect(recording.reload).to have_attributes(topic_id: nil, shown?: true)
    expect(PeerLearning::Library::Resource.to_keep).to include(recording)
  end

  it "are not begun anew when their category was deleted with all that was in it" do
    topic = begin_topic
    PostDestroyer.new(admin, topic.first_post, context: "spec").destroy
    category.reload.destroy!
    SiteSetting.peer_learning_library_category = Fabricate(:category).id
    %w[none all].each do |choice|
      say(choice)
      tend
    end

    expect(Topic.where("title LIKE 'Recording%'")).to be_empty
    expect(recording.reload).to have_attributes(topic_id: topic.id, shown?: true)
    expect(recording.topic_revision).to eq(recording.revision)
  end

  it "stay where people moved them, and as people called them" do
    elsewhere = Fabricate(:category)
    topic = begin_topic
    topic.update_columns(category_id: elsewhere.id, title: "What we saw of the maps")
    recording.update!(title: "Maps, again")
    %w[none all].each do |choice|
      say(choice)
      tend
    end

    expect(topics.count).to eq(0)
    expect(topic.reload).to have_attributes(
      category: elsewhere,
      title: "What we saw of the maps",
      closed?: false,
    )
  end

  it "are begun when who added the recording is suspended, and stand when they are gone" do
    author.update!(suspended_till: now + 1.year)
    begin_topic
    UserDestroyer.new(admin).destroy(author)
    say("none")
    tend

    expect(topics.sole).to be_closed
  end

  it "are begun when who added the recording is gone" do
    UserDestroyer.new(admin).destroy(author)
    begin_topic

    expect(recording.author_id).to eq(nil)
    expect(topics.count).to eq(1)
  end

  it "have titles as long as the forum lets them be, with which they can be moved" do
    SiteSetting.max_topic_title_length = 60
    recording.update!(title: "خريطة " * 33)
    topic = begin_topic
    expect(topic.title).to start_with("Recording: خريطة").and end_with("…")
    expect(topic.title.length).to eq(60)
    expect(recording.title.length).to be > 190

    recording.update!(title: "Maps")
    say("audio_only")
    tend
    expect(topic.reload.title).to eq("Recording: Maps")
  end

  it "are two when two recordings are called alike" do
    other = Fabricate(:recording, sitting:, author:, speakers: [])
    other.speakers.create!(user: author).consents.create!(choice: "all", created_at: now)
    other.follow(now:)
    begin_topic

    expect(topics.pluck(:title)).to eq(["Recording: Maps"] * 2)
    expect(topics.ids).to contain_exactly(topic.id, other.reload.topic_id)
  end

  describe "while the forum can only be read" do
    after { Discourse.disable_readonly_mode }

    it "wait, and so does the question to those who speak" do
      say("all")
      late = Fabricate(:user)
      recording.speakers.create!(user: late)
      Discourse.enable_readonly_mode
      work
      expect(topic).to eq(nil)
      questions = Notification.where(user: late, notification_type: Notification.types[:custom])
      expect(questions).to be_empty

      Discourse.disable_readonly_mode
      tend
      expect(questions.count).to eq(1)
      expect(topics.count).to eq(1)
    end

    it "are begun later when the database refuses halfway" do
      say("all")
      expect { ActiveRecord::Base.while_preventing_writes { work } }.to raise_error(
        ActiveRecord::ReadOnlyError,
      )
      expect(topics.count).to eq(0)

      tend
      expect(topics.count).to eq(1)
    end
  end
end
