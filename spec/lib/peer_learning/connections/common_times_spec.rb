# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::CommonTimes do
  # A Tuesday.
  let(:now) { Time.utc(2026, 11, 24, 12) }

  # Hours as [day, first, last], Monday being 0.
  def member(time_zone, *hours)
    availability = hours.map { |day, first, last| [day * 96 + first * 4, day * 96 + last * 4] }
    Fabricate(:learning_member, time_zone:, availability:)
  end

  def times(*users, minutes: 90)
    described_class.new(users, now:).first(minutes:).map { |time| time.strftime("%a %d %H:%M") }
  end

  it "finds when both are free, in whatever zones, in the next two weeks" do
    lagos = member("Africa/Lagos", [2, 18, 20])
    lima = member("America/Lima", [2, 12, 14])

    expect(times(lagos, lima)).to eq(["Wed 25 17:00", "Wed 02 17:00"])
  end

  it "leaves room for the whole meeting" do
    one = member("UTC", [2, 18, 20])
    other = member("UTC", [2, 19, 21])

    expect(times(one, other)).to be_empty
    expect(times(one, other, minutes: 60)).to eq(["Wed 25 19:00", "Wed 02 19:00"])
  end

  it "gives time to answer" do
    one = member("UTC", [1, 13, 24], [2, 0, 2])
    other = member("UTC", [1, 13, 24], [2, 0, 2])

    expect(times(one, other).first).to eq("Wed 25 00:00")
  end

  it "spreads over the days first, then over the hours" do
    week = (0..6).map { |day| [day, 8, 20] }
    found = times(member("UTC", *week), member("UTC", *week))

    expect(found.size).to eq(12)
    expect(found.first(2)).to eq(["Wed 25 08:00", "Thu 26 08:00"])

    few = times(member("UTC", [2, 8, 14]), member("UTC", [2, 8, 14]))
    expect(few.first(4)).to eq(["Wed 25 08:00", "Wed 25 09:30", "Wed 25 11:00", "Wed 25 12:30"])
  end

  it "follows the clocks" do
    berlin = member("Europe/Berlin", [6, 18, 20])
    found = described_class.new([berlin, berlin], now: Time.utc(2026, 10, 13)).first(minutes: 90)

    expect(found).to eq([Time.utc(2026, 10, 18, 16), Time.utc(2026, 10, 25, 17)])
  end

  it "finds nothing for those who named no hours" do
    expect(times(member("UTC", [2, 18, 20]), Fabricate(:user))).to be_empty
  end
end
