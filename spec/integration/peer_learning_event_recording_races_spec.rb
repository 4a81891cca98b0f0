# frozen_string_literal: true

# Two workers that come for the recording of one sitting at once: hosts are asked for it once, and it is one.
RSpec.describe "Workers who come for a recording at once" do
  # Connections see only what is committed.
  self.use_transactional_tests = false

  let!(:host) { Fabricate(:admin) }
  let!(:skill) { Fabricate(:learning_skill) }
  let!(:category) { Fabricate(:category, user: host) }
  let!(:clinic) { Fabricate(:clinic, host:, skills: [skill]) }
  let!(:sitting) { Fabricate(:sitting, clinic:) }
  let(:now) { sitting.ends_at + 1.hour }
  let(:recordings) { PeerLearning::Library::Recording.where(sitting:) }
  let(:plugin) do
    Discourse.plugins_by_name.values_at(*PeerLearning::EventsPlugin::NAMES).compact.first
  end

  before { enable_current_plugin }

  after do
    topic = sitting.reload.topic
    clinic.destroy!
    if topic
      post = topic.first_post
      [*post.revisions, post.try(:event), post, topic].compact.each(&:destroy!)
      SiteSetting.peer_learning_clinics_category = ""
      SiteSetting.discourse_post_event_enabled = false
      SiteSetting.set(plugin.enabled_site_setting, false)
    end
    Notification.where(user: host).delete_all
    [category, host, skill].each(&:destroy!)
    SiteSetting.peer_learning_enabled = false
  end

  def told(kind)
    notices = Notification.where(user: host).map(&:data_hash)
    notices.count { |data| data[:kind] == "peer_learning.#{kind}" }
  end

  def twice(verb)
    5.times { twice_at_once { verb.call(params: { sitting_id: sitting.id }, now:) } }
  end

  it "ask for it once" do
    twice(PeerLearning::Clinics::Sitting::AskForRecording)

    expect(told("recording_wanted")).to eq(1)
  end

  it "take it out of the calendar's event once" do
    skip "no calendar plugin is installed here" if !plugin
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
    SiteSetting.peer_learning_clinics_category = category.id
    PeerLearning::Clinics::Sitting::KeepTopic.call(params: { sitting_id: sitting.id }, now:)
    post = sitting.reload.topic.first_post
    raw = post.raw.sub("[event ", %([event recording="https://youtu.be/dQw4w9WgXcQ" ))
    PostRevisor.new(post).revise!(host, { raw: }, skip_validations: true)
    twice(PeerLearning::Library::Recording::TakeFromEvent)

    expect(recordings.count).to eq(1)
    expect(told("recording_waits")).to eq(1)
    expect(post.reload.raw).not_to include("youtu")
  end
end
