# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::TwinsController do
  fab!(:host) { Fabricate(:learning_member, time_zone: "Africa/Lagos") }
  fab!(:clinic) { Fabricate(:clinic, host:) }
  fab!(:earlier) { Fabricate(:clinic, title: "Last month's") }

  # No other number is as high, so wherever it stands, it is the member.
  let!(:member) do
    Fabricate(
      :learning_member,
      id: 1_234_567_890,
      username: "owner_of_it_all",
      name: "Ownie Allowner",
      time_zone: "Pacific/Auckland",
      availability: [[13, 37]],
      visibility: "nobody",
    )
  end

  before do
    enable_current_plugin
    freeze_time(Time.utc(2026, 11, 20, 12))
    Fabricate(:sitting, clinic: earlier, starts_at: Time.utc(2026, 11, 1, 14))
    [clinic, earlier].each { |each| each.interests.create!(user: member, created_at: 1.day.ago) }
  end

  it "tells a host times, zones and numbers, and nobody's name or hours" do
    sign_in(host)
    get "/peer-learning/clinics/#{clinic.id}/twins.json"

    expect(response.status).to eq(200)
    expect(response.body).not_to match(/1234567890|owner_of_it_all|Ownie|availability|\[13, ?37\]/)
    expect(response.parsed_body.keys).to match_array(
      %w[week minutes members without_zone sittings pairs past],
    )
    expect(response.parsed_body["members"]).to eq(2)
    expect(response.parsed_body["past"].sole["left_out"]).to eq(
      [{ "time_zone" => "Pacific/Auckland", "count" => 1 }],
    )
  end
end
