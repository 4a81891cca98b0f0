# frozen_string_literal: true

RSpec.describe PeerLearning::EventsPlugin do
  fab!(:admin)

  before do
    skip "no calendar plugin is installed here" if described_class.state == "missing"
    plugin = Discourse.plugins_by_name.values_at(*described_class::NAMES).compact.first
    SiteSetting.set(plugin.enabled_site_setting, true)
    SiteSetting.discourse_post_event_enabled = true
  end

  it "reads the event that a first post's block makes" do
    raw = <<~RAW
      [event start="2031-12-01 18:00" end="2031-12-01 19:30" timezone="Africa/Lagos" name="Clinic on maps" status="public"]
      [/event]
    RAW
    post = PostCreator.create!(admin, title: "A clinic on making maps", raw:)

    expect(described_class.state).to eq("ok")
    expect(described_class.event_of(post)).to have_attributes(
      post_id: post.id,
      name: "Clinic on maps",
      starts_at: Time.utc(2031, 12, 1, 17),
      ends_at: Time.utc(2031, 12, 1, 18, 30),
      time_zone: "Africa/Lagos",
    )
  end

  it "has none for a post without a block" do
    post =
      PostCreator.create!(admin, title: "A topic about something else", raw: "Nothing to attend")

    expect(described_class.event_of(post)).to be_nil
  end
end
