# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::LearningSpacesController do
  let(:now) { Time.zone.now }
  let(:space) do
    PeerLearning::Clinics::LearningSpace.create!(address: "https://elsewhere.example/events.ics")
  end
  let(:entries) { PeerLearning::Clinics::SpaceEntry }

  before { enable_current_plugin }

  def entry(title, **attributes)
    space.entries.create!(title:, fingerprint: title, **attributes)
  end

  def ask
    get "/peer-learning/clinics/elsewhere.json"
    response.parsed_body
  end

  it "tells everybody what is held elsewhere, the soonest first, and by whom" do
    entry("Later", starts_at: now + 2.days, ends_at: now + 3.days)
    entry("Now", starts_at: now - 1.hour, ends_at: now + 1.hour, url: "https://elsewhere.example/1")
    entry("Over", starts_at: now - 2.hours, ends_at: now - 1.hour)
    entry("Far", starts_at: now + 91.days, ends_at: now + 92.days)

    events = ask["events"]

    expect(events.pluck("title")).to eq(%w[Now Later])
    expect(events.first).to include(
      "url" => "https://elsewhere.example/1",
      "space" => "elsewhere.example",
      "all_day" => false,
    )
  end

  it "tells what is new there, the newest first" do
    space.update!(name: "Maps")
    entry("Old", published_at: now - 61.days)
    entry("Of yesterday", published_at: now - 1.day)
    entry("Of today", published_at: now - 1.minute)

    expect(ask["news"].pluck("title", "space")).to eq([%w[Of\ today Maps], %w[Of\ yesterday Maps]])
  end

  it "is not there while the plugin is off" do
    SiteSetting.peer_learning_enabled = false
    ask

    expect(response.status).to eq(404)
  end
end
