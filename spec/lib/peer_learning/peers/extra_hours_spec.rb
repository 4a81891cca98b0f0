# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::ExtraHours do
  # A Monday; Paris changes its clocks on the Sunday after.
  let(:week) { PeerLearning::Skills::Week.new(Time.utc(2027, 3, 22)) }

  def starts(*ranges)
    PeerLearning::Skills::Availability.starts(
      ranges,
      PeerLearning::Skills::Week::QUARTERS_A_MEETING,
    )
  end

  def best(*closed, free: [], time_zone: "UTC")
    described_class.new(seeker: { free:, time_zone: }, week:, closed:).best
  end

  it "has the block that lets in most" do
    found = best(starts([40, 46]), starts([136, 144]), starts([142, 148]))

    expect(found).to eq(day: 1, from: 40, to: 52, more: 2)
  end

  it "asks for no more hours than that takes" do
    expect(best(starts([40, 46]))).to eq(day: 0, from: 40, to: 48, more: 1)
  end

  it "joins the hours to those that are free already" do
    expect(best(starts([40, 46]), free: [[40, 44]])).to eq(day: 0, from: 44, to: 48, more: 1)
  end

  it "has the earliest of those that let in as many" do
    expect(best(starts([232, 240], [40, 48]))).to eq(day: 0, from: 40, to: 48, more: 1)
  end

  it "has none at night, nor where nobody waits" do
    expect(best(starts([0, 30], [86, 96]))).to eq(nil)
    expect(best(starts([84, 92]), free: [[84, 88]])).to eq(nil)
    expect(best).to eq(nil)
  end

  it "keeps to the seeker's own clock, also on the day it changes" do
    # 18:00 in Paris is 17:00 UTC on Saturday, and 16:00 UTC on Sunday.
    saturday = starts([548, 556])
    sunday = starts([640, 648])

    expect(best(saturday, time_zone: "Europe/Paris")).to eq(day: 5, from: 72, to: 80, more: 1)
    expect(best(sunday, time_zone: "Europe/Paris")).to eq(day: 6, from: 72, to: 80, more: 1)
  end

  it "finds what lies on another day of UTC" do
    # Monday 07:00–09:00 on Chatham is Sunday 17:15–19:15 UTC.
    expect(best(starts([645, 653]), time_zone: "Pacific/Chatham")).to eq(
      day: 0,
      from: 28,
      to: 36,
      more: 1,
    )
  end

  it "has none in no known zone" do
    expect(best(starts([40, 46]), time_zone: nil)).to eq(nil)
  end
end
