# frozen_string_literal: true

# The page is the calendar plugin's: that a press of its buttons is what this plugin reads, and the other way round.
RSpec.describe "Answering an event" do
  fab!(:admin)
  fab!(:learner, :user)

  let(:events) { PeerLearning::EventsPlugin }
  let(:event) { PageObjects::Components::CalendarEvent.new }
  let(:post) do
    raw = <<~RAW
      [event start="2099-12-01 18:00" end="2099-12-01 19:30" name="Clinic on maps" status="public"]
      [/event]

      Bring a phone.
    RAW
    PostCreator.create!(admin, title: "A clinic on making maps", raw:, skip_validations: true)
  end

  before do
    skip "no calendar plugin is installed here" if events.state == "missing"
    enable_current_plugin
    plugin = Discourse.plugins_by_name.values_at(*events::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
    events.answer(post, admin, "going")
    sign_in(learner)
  end

  it "is a press, another and the same again" do
    visit(post.topic.relative_url)
    expect(event).to have_name("Clinic on maps")
    expect(event).to have_going(1)

    event.press("going")
    expect(event).to have_answer("going")
    expect(event).to have_going(2)
    expect(events.answers(post)).to eq(admin.id => "going", learner.id => "going")

    event.press("not_going")
    expect(event).to have_answer("not_going")
    expect(events.answers(post)).to include(learner.id => "not_going")

    event.press("not_going")
    expect(event).to have_no_answer
    expect(events.answers(post)).to eq(admin.id => "going")
  end

  it "shows what was answered for somebody, and no buttons when it is closed" do
    events.answer(post, learner, "interested")
    visit(post.topic.relative_url)
    expect(event).to have_answer("interested")

    PostRevisor.new(post.reload).revise!(
      admin,
      { raw: post.raw.sub("status=", 'closed="true" status=') },
      bypass_bump: true,
      skip_validations: true,
    )
    visit(post.topic.relative_url)
    expect(event).to have_no_buttons
  end
end
