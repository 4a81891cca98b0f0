# frozen_string_literal: true

# A recording that is put into the event of a sitting, in the calendar, is added to the library instead, where who speaks in it
# is asked before anybody else learns of it.
RSpec.describe "A recording in a sitting's event" do
  fab!(:host, :admin)
  fab!(:sharer, :user)
  fab!(:interpreter, :user)
  fab!(:declined, :user)
  fab!(:reader, :user)
  fab!(:moderator)
  fab!(:clinic) { Fabricate(:clinic, host:, title: "Making maps", language: "ha") }
  fab!(:sitting) { Fabricate(:sitting, clinic:) }

  let(:events) { PeerLearning::EventsPlugin }
  let(:address) { "https://youtu.be/dQw4w9WgXcQ?t=5" }
  let(:canonical) { "https://www.youtube.com/watch?v=dQw4w9WgXcQ" }
  let(:about) { { sitting_id: sitting.id } }
  let(:post) { sitting.reload.topic.first_post }

  before do
    skip "no calendar plugin is installed here" if events.state == "missing"
    enable_current_plugin
    plugin = Discourse.plugins_by_name.values_at(*events::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
    SiteSetting.peer_learning_clinics_category = Fabricate(:category).id
    clinic.roles.create!(user: sharer, role: "sharer", answer: "accepted")
    clinic.roles.create!(user: interpreter, role: "interpreter", answer: "accepted")
    clinic.roles.create!(user: declined, role: "sharer", answer: "declined")
    freeze_time(sitting.starts_at - 1.day)
    Jobs.run_immediately!
    Jobs::PeerLearningKeepSitting.new.execute(about)
    freeze_time(sitting.ends_at + 1.hour)
  end

  def edit(by: host, **attributes)
    words = attributes.map { |name, value| %( #{name}="#{value}") }.join
    raw = post.reload.raw.sub("[event ") { "[event#{words} " }
    PostRevisor.new(post).revise!(by, { raw: }, skip_validations: true)
  end

  # What a job would do that has not run yet.
  def take
    PeerLearning::Library::Recording::TakeFromEvent.call(params: about, now: Time.zone.now)
  end

  def edit_before_the_job(**options)
    Jobs.run_later!
    edit(**options)
  end

  def recordings
    PeerLearning::Library::Recording.all
  end

  def told(user)
    notices = Notification.where(user:, notification_type: Notification.types[:custom])
    kinds = notices.map { |notice| notice.data_hash[:kind].to_s.delete_prefix("peer_learning.") }
    kinds.grep(/recording/).sort
  end

  # All that the forum keeps of the post.
  def kept
    said = post.reload.revisions.map { |revision| revision.modifications.to_s }
    [post.raw, post.cooked, *said].join("\n")
  end

  it "is in the library, by the rules of those that are added there" do
    edit(recording: address)

    expect(recordings.sole).to have_attributes(
      sitting:,
      author: host,
      title: "Making maps",
      language: "ha",
      held_on: Date.new(2031, 12, 1),
      licence: "all_rights_reserved",
      skills: clinic.skills.to_a,
      published_at: nil,
    )
    expect(recordings.sole.media.map { |one| [one.kind, one.url] }).to eq([["video", canonical]])
    expect(recordings.sole.speakers.map(&:user)).to contain_exactly(host, sharer, interpreter)
  end

  it "is told to hosts and to those who speak in it, and nobody else learns of it" do
    edit(recording: address)

    expect(told(host)).to eq(%w[recording_asks recording_waits])
    expect([sharer, interpreter].map { |user| told(user) }).to eq([["recording_asks"]] * 2)
    expect([declined, reader, moderator].flat_map { |user| told(user) }).to be_empty
    expect(kept).not_to include("youtu")
    expect(events.event_of(post)).to be_present
    page = "/peer-learning/library/#{recordings.sole.id}.json"
    statuses =
      [nil, reader, declined, sharer, host].map do |user|
        user ? sign_in(user) : reset!
        get page
        response.status
      end
    expect(statuses).to eq([404, 404, 404, 200, 200])
  end

  it "is public once all of them say so, and the topic leads to it" do
    edit(recording: address)
    [host, sharer, interpreter].each do |user|
      expect(post.reload.raw).not_to include("/peer-learning/library/")
      PeerLearning::Library::Consent::Give.call(
        params: {
          resource_id: recordings.sole.id,
          choice: "all",
        },
        guardian: user.guardian,
        now: Time.zone.now,
      )
    end

    expect(recordings.sole).to be_public
    expect(post.reload.raw).to include("/peer-learning/library/#{recordings.sole.id}")
  end

  it "is one, however often its address is put there, and in whichever form" do
    edit(recording: address)
    edit(recording: canonical)

    expect(recordings.count).to eq(1)
    expect(told(host)).to eq(%w[recording_asks recording_waits])
    expect(kept).not_to include("youtu")

    edit(recording: "https://video.example.org/w/1")
    expect(recordings.count).to eq(2)
  end

  it "is out of there too where it is another sitting's, or was taken down" do
    elsewhere = Fabricate(:recording, author: host)
    elsewhere.media.create!(kind: "video", url: canonical)
    elsewhere.update!(taken_down_at: 1.day.ago)
    edit(recording: address)

    expect(recordings.sole).to eq(elsewhere)
    expect(kept).not_to include("youtu")
  end

  it "is there when the job is killed anywhere, and it runs again" do
    edit_before_the_job(recording: address)
    [
      [PeerLearning::Library::Recording::Save, :call],
      [PeerLearning::Notices, :tell],
      [PostRevisor, :new],
    ].each do |step, name|
      allow(step).to receive(name).and_raise("killed")
      expect { take }.to raise_error("killed")
      expect([recordings.count, told(host)]).to eq([0, []])
      expect(post.reload.raw).to include(address)
      allow(step).to receive(name).and_call_original
    end
    allow_any_instance_of(PostRevision).to receive(:update!).and_raise("killed")
    expect { take }.to raise_error("killed")
    expect(recordings.count).to eq(0)

    RSpec::Mocks.space.reset_all
    Jobs.run_immediately!
    Jobs::PeerLearningTendClinics.new.execute({})
    expect(recordings.sole.speakers.untold).to be_empty
    expect(kept).not_to include("youtu")
  end

  it "is taken out of what was said before, also where the forum wrote the post anew meanwhile" do
    edit_before_the_job(recording: address, maxAttendees: 7)
    sitting.reload.update!(event_revision: nil)
    clinic.update!(description: "Bring a map")
    PeerLearning::Clinics::Sitting::KeepTopic.call(params: about, now: Time.zone.now)
    expect(post.reload.raw).to include("Bring a map", address, %(maxAttendees="7"))

    expect(take).to run_successfully
    expect(recordings.sole.author).to eq(host)
    expect(kept).not_to include("youtu")
    expect(post.raw).to include("Bring a map", %(maxAttendees="7"))
  end

  it "stays out of later revisions" do
    edit(recording: address)
    edit(maxAttendees: 7)

    expect(kept).to include("maxAttendees")
    expect(kept).not_to include("youtu")
  end

  it "is left alone where somebody put it who does not run the clinic" do
    edit(by: reader, recording: address)
    expect(take).to fail_to_find_a_model(:editor)
    expect(recordings).to be_empty
    expect(post.reload.raw).to include(address)

    edit(by: Discourse.system_user, maxAttendees: 7)
    expect(recordings).to be_empty
    edit(by: host, location: "Kano")
    expect(recordings.sole.author).to eq(host)
  end

  ["http://video.example.org/1", "javascript:alert(1)", "1", ""].each do |wrong|
    it "is left alone where it is #{wrong.inspect}" do
      edit(recording: wrong)

      expect(recordings).to be_empty
      expect(told(host)).to be_empty
      expect(post.reload.raw).to include(%(recording="#{wrong}"))
    end
  end

  it "waits where it is until the sitting has begun" do
    freeze_time(sitting.starts_at - 1.minute)
    edit(recording: address)
    expect([recordings.count, told(host)]).to eq([0, []])
    expect(post.reload.raw).to include(address)

    freeze_time(sitting.starts_at)
    Jobs::PeerLearningTendClinics.new.execute({})
    expect(recordings.sole.sitting).to eq(sitting)
    expect(kept).not_to include("youtu")
  end
end
