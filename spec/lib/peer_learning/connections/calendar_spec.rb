# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Calendar do
  fab!(:skill) do
    Fabricate(:learning_skill, names: { "en" => "Tours; guided, live", "ar" => "جولات" })
  end
  fab!(:learner) { Fabricate(:user, username: "ada") }
  fab!(:teacher) { Fabricate(:user, username: "bina") }

  let(:starts_at) { Time.utc(2026, 12, 1, 17, 30) }
  let(:connection) do
    Fabricate(
      :learning_connection,
      learner:,
      teacher:,
      skill:,
      state: "scheduled",
      starts_at:,
      goal: "One\r\nTwo \\ three, four; five",
      video_url: "https://meet.example.org/a,b",
    )
  end

  before { happen("scheduled", Time.utc(2026, 11, 24, 12)) }

  def happen(change, at)
    connection.trace.create!(change:, created_at: at)
    connection.trace.reset
  end

  def text(user = learner)
    described_class.new(connection, user).to_s
  end

  # As a calendar reads it: unfolded, a value a name.
  def properties(user = learner)
    text(user).gsub("\r\n ", "").split("\r\n").map { |line| line.split(":", 2) }.to_h
  end

  it "is an event of its own, in UTC" do
    expect(properties).to include(
      "VERSION" => "2.0",
      "METHOD" => "PUBLISH",
      "UID" => "connection-#{connection.id}@#{Discourse.current_hostname}",
      "DTSTAMP" => "20261124T120000Z",
      "DTSTART" => "20261201T173000Z",
      "DTEND" => "20261201T190000Z",
      "SEQUENCE" => "0",
      "STATUS" => "CONFIRMED",
      "URL" => "#{Discourse.base_url}/peer-learning/connections/#{connection.id}",
    )
  end

  it "escapes what people wrote" do
    expect(properties["SUMMARY"]).to eq("Tours\\; guided\\, live\\, with bina")
    expect(properties["DESCRIPTION"]).to start_with("One\\nTwo \\\\ three\\, four\\; five\\n\\n")
    expect(properties["LOCATION"]).to eq("https://meet.example.org/a\\,b")
  end

  it "folds lines at 75 octets, between characters" do
    connection.update!(goal: "تعلّم 🎓 " * 40)
    lines = text.split("\r\n")

    expect(lines.map(&:bytesize).max).to be_between(72, 75)
    expect(lines).to all(be_valid_encoding)
    expect(properties["DESCRIPTION"]).to include("تعلّم 🎓 " * 40)
    expect(text).to end_with("END:VCALENDAR\r\n")
    expect(text.scan(/(?<!\r)\n/)).to be_empty
  end

  it "counts what makes another meeting of it, and nothing else" do
    happen("day_before", Time.utc(2026, 11, 30))
    happen("scheduled", Time.utc(2026, 11, 30, 12))
    expect(properties).to include("SEQUENCE" => "1", "DTSTAMP" => "20261130T120000Z")

    connection.update!(state: "cancelled")
    happen("cancelled", Time.utc(2026, 11, 30, 13))
    expect(properties).to include("SEQUENCE" => "2", "STATUS" => "CANCELLED")
  end

  it "is the same whenever it is taken" do
    expect(text).to eq(text)
    expect(properties(teacher)["UID"]).to eq(properties["UID"])
    expect(properties(teacher)["SUMMARY"]).to end_with("with ada")
  end
end
