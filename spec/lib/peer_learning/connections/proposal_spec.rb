# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::Proposal do
  fab!(:skill, :learning_skill)
  fab!(:round, :learning_round)

  # 16:00 of a Sunday in UTC.
  let(:start) { 6 * 96 + 16 * 4 }

  before { round.update!(draw: round.draws.create!(rules: PeerLearning::RULES)) }

  def starts(now:, time_zone:)
    sunday_evening = [6 * 96 + 18 * 4, 6 * 96 + 20 * 4]
    teacher, learner =
      Array.new(2) { Fabricate(:learning_member, time_zone:, availability: [sunday_evening]) }
    place = {
      "kind" => "round",
      "place" => 1,
      "members" => [teacher.id, learner.id],
      "language" => "en",
      "start" => start,
      "teaches" => [{ "from" => teacher.id, "to" => learner.id, "skill" => skill.slug }],
    }
    tree = PeerLearning::Skills::Tree.load
    described_class.new(place, round:, tree:, now:).to_h[:starts]
  end

  it "proposes the time of the draw for three weeks, with time to answer" do
    expect(starts(now: Time.utc(2026, 8, 28), time_zone: "Europe/Berlin")).to eq(
      [Time.utc(2026, 8, 30, 16), Time.utc(2026, 9, 6, 16), Time.utc(2026, 9, 13, 16)],
    )
    expect(starts(now: Time.utc(2026, 8, 29), time_zone: "Europe/Berlin").first).to eq(
      Time.utc(2026, 9, 6, 16),
    )
  end

  it "leaves out weeks in which the clocks show another hour by then" do
    expect(starts(now: Time.utc(2026, 10, 13), time_zone: "Europe/Berlin")).to eq(
      [Time.utc(2026, 10, 18, 16)],
    )
  end
end
