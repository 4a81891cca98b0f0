# frozen_string_literal: true

require_relative "../../seed/forum"
require_relative "../../seed/members"
require_relative "../../seed/connections"
require_relative "../../seed/rounds"
require_relative "../../seed/clinics"
require_relative "../../seed/elsewhere"
require_relative "../../seed/recordings"
require_relative "../../seed/library"

RSpec.describe Seed do
  let(:contents) { seed_file("forum") }
  let(:connections) { seed_file("connections") }
  let(:clinics) { seed_file("clinics") }

  def seed_file(name)
    YAML.load_file(File.join(Sandbox::ROOT, "sandbox/seed/#{name}.yml"))
  end

  it "plants the whole community, twice the same" do
    report = nil
    2.times do
      Seed::Forum.new(contents).prepare
      report = capture_stdout { Seed::Members.new(contents).join }
      Seed::Forum.new(contents).fill
      Seed::Rounds.new(contents).publish_last
      Seed::Connections.new(connections).follow
      Seed::Rounds.new(contents).draw
      Seed::Clinics.new(clinics).hold
      Seed::Elsewhere.new(seed_file("elsewhere")).name_spaces
      Seed::Recordings.new(seed_file("recordings")).add
      Seed::Library.new(seed_file("library")).fill
    end

    expect(Sandbox::Cast.users.size).to eq(Sandbox::Cast.roles.size)
    expect(User.human_users.count).to eq(144)
    expect(Topic.where.not(user: Discourse.system_user).count).to eq(contents["topics"].size)
    drawn, published = PeerLearning::Connections::Round.order(month: :desc)
    expect(published.told_at).to be_present
    expect(published.draw.places.size).to eq(published.connections.count)
    expect(published.connections.first).to be_summarised
    expect(drawn).to be_drawn
    expect(drawn.draw.places.size).to be > 5
    asked = PeerLearning::Connections::Connection.where(round_id: nil)
    expect(asked.count).to eq(connections.size)
    expect(PeerLearning::Connections::SupportRequest.free(Time.zone.now).count).to eq(4)
    sittings = PeerLearning::Clinics::Sitting
    held = sittings.where(ends_at: ..Time.zone.now)
    expect(held.distinct.count(:clinic_id)).to eq(11)
    seats = PeerLearning::Clinics::Attendance.where(answer: "going")
    expect(seats.where(sitting: held).count).to eq(clinics["past"].sum { |past| past["came"].sum })
    expect(sittings.to_come(Time.zone.now).map(&:full?)).to contain_exactly(
      false,
      true,
      false,
      false,
    )
    said = PeerLearning::Clinics::SpaceEntry
    expect(said.to_come(Time.zone.now).size + said.news(Time.zone.now).size).to eq(6)
    recordings = PeerLearning::Library::Recording
    expect(recordings.public_ones.where.not(topic_id: nil).count).to eq(1)
    expect(recordings.count).to eq(3)
    materials = PeerLearning::Library::Material
    expect(materials.public_ones.where.not(topic_id: nil).count).to eq(10)
    expect([materials.proposed.count, materials.count]).to eq([2, 14])
    expect(materials.sum(:uses_count)).to eq(PeerLearning::Library::Use.count)
    # Being named again confirms the one who did not answer.
    expect(report).to match(/^created 0, updated 1, unchanged \d+, refused 0$/)
  end
end
