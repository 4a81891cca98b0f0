# frozen_string_literal: true

# The forum's calendar and our page tell of one sitting, whichever of them somebody used.
RSpec.describe "A sitting in the forum's calendar" do
  fab!(:organizer, :admin)
  fab!(:amina) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:binta) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:category)
  fab!(:clinic) { Fabricate(:clinic, host: organizer) }

  let(:events) { PeerLearning::EventsPlugin }
  let(:clinics) { PeerLearning::Clinics }
  let(:now) { Time.utc(2031, 11, 20, 12) }
  let(:post) { sitting.reload.topic.first_post }
  let!(:sitting) { Fabricate(:sitting, clinic:, seats: 1) }

  before do
    skip "no calendar plugin is installed here" if events.state == "missing"
    enable_current_plugin
    plugin = Discourse.plugins_by_name.values_at(*events::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
    SiteSetting.peer_learning_clinics_category = category.id
    freeze_time(now)
    Jobs.run_immediately!
    keep
  end

  def keep
    Jobs::PeerLearningKeepSitting.new.execute(sitting_id: sitting.id)
  end

  def answer_here(user, answer)
    clinics::Attendance::Answer.call(
      params: {
        sitting_id: sitting.id,
        answer:,
      },
      guardian: user.guardian,
      now:,
    )
  end

  def here
    sitting.attendances.reload.to_h { |one| [one.user, one.answer] }
  end

  def there
    events.answers(post).transform_keys { |id| User.find(id) }
  end

  def told(user)
    notices = Notification.where(user:, notification_type: Notification.types[:custom])
    notices.order(:id).map { |notice| notice.data_hash[:kind].to_s.delete_prefix("peer_learning.") }
  end

  def edit(raw)
    PostRevisor.new(post).revise!(Discourse.system_user, { raw: }, skip_validations: true)
  end

  it "is one event, at its time" do
    expect(events.event_of(post)).to have_attributes(
      name: "Making maps together",
      starts_at: sitting.starts_at,
      ends_at: sitting.ends_at,
      time_zone: "Africa/Lagos",
    )
    expect { 2.times { keep } }.not_to change { Topic.count }
  end

  it "knows who comes, wherever they said so" do
    answer_here(amina, "going")
    expect(there).to eq(amina => "going")

    events.answer(post, binta, "not_going")
    expect(here).to eq(amina => "going", binta => "not_going")
    answer_here(binta, "interested")
    expect(there).to eq(amina => "going", binta => "interested")
  end

  it "lets nobody have a seat twice, and says in the box that they wait" do
    answer_here(amina, "going")
    events.answer(post, binta, "going")

    expect(here).to eq(amina => "going", binta => "waiting")
    expect(there).to eq(amina => "going", binta => "interested")
    expect(told(binta)).to eq(["seat_awaited"])

    events.answer(post, amina, "not_going")
    expect(here).to eq(amina => "not_going", binta => "going")
    expect(there).to eq(amina => "not_going", binta => "going")
    expect(told(binta)).to eq(%w[seat_awaited seat_given])
  end

  it "learns of an answer that was taken away in the box, of which nobody tells" do
    answer_here(amina, "going")
    answer_here(binta, "going")
    events.answer(post, amina, nil)
    expect(here[amina]).to eq("going")
    Jobs::PeerLearningTendClinics.new.execute({})

    expect(here).to eq(amina => "not_going", binta => "going")
  end

  it "moves with it, and those who come stay" do
    sitting.update!(seats: nil)
    answer_here(amina, "going")
    answer_here(binta, "interested")
    clinics::Sitting::Move.call(
      params: {
        sitting_id: sitting.id,
        start: "2031-12-02T17:00:00Z",
        time_zone: "Asia/Kathmandu",
      },
      guardian: organizer.guardian,
      now:,
    )
    Jobs::PeerLearningTendClinics.new.execute({})

    expect(events.event_of(post)).to have_attributes(
      starts_at: Time.utc(2031, 12, 2, 17),
      time_zone: "Asia/Kathmandu",
    )
    expect(here).to eq(amina => "going", binta => "interested")
    expect(there).to eq(amina => "going", binta => "interested")
    expect([told(amina), told(binta)]).to eq([["sitting_moved"]] * 2)
  end

  it "takes a time that was changed in the topic by hand, and tells those who come" do
    answer_here(amina, "going")
    edit(post.raw.sub("18:00", "20:15").sub("19:30", "21:15"))

    expect(sitting.reload).to have_attributes(
      starts_at: Time.utc(2031, 12, 1, 19, 15),
      ends_at: Time.utc(2031, 12, 1, 20, 15),
    )
    expect(told(amina)).to eq(["sitting_moved"])
    expect(sitting.topic.title).to include("20:15")
    2.times { Jobs::PeerLearningTendClinics.new.execute({}) }
    expect(told(amina).size).to eq(1)
  end

  it "takes no older time from an event that does not show yet what was changed on our page" do
    later = sitting.starts_at + 1.day
    sitting.reload.revise(starts_at: later, ends_at: later + 90.minutes)
    Jobs::PeerLearningFollowEvent.new.execute(sitting_id: sitting.id)

    expect(sitting.reload.starts_at).to eq_time(later)
  end

  it "is no event any more once it is called off, and those who come are told" do
    answer_here(amina, "going")
    clinics::Sitting::Cancel.call(
      params: {
        sitting_id: sitting.id,
      },
      guardian: organizer.guardian,
      now:,
    )

    expect(events.event_of(post)).to be_nil
    expect(told(amina)).to eq(["sitting_cancelled"])
    expect(here[amina]).to eq("going")
  end

  it "goes on without a topic that was deleted" do
    answer_here(amina, "going")
    PostDestroyer.new(Discourse.system_user, post, context: "spec").destroy
    2.times { Jobs::PeerLearningTendClinics.new.execute({}) }

    expect(Topic.where(id: sitting.topic_id)).to be_empty
    expect(answer_here(binta, "going")).to run_successfully
    expect(here).to eq(amina => "going", binta => "waiting")
  end

  it "loses nothing where the calendar was switched off for a while" do
    SiteSetting.discourse_post_event_enabled = false
    answer_here(amina, "going")
    SiteSetting.discourse_post_event_enabled = true
    Jobs::PeerLearningTendClinics.new.execute({})

    expect(there).to eq(amina => "going")
  end
end
