# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::Twins do
  fab!(:host) { Fabricate(:learning_member, time_zone: "Africa/Lagos") }
  fab!(:clinic) { Fabricate(:clinic, host:) }

  let(:now) { Time.utc(2026, 11, 20, 12) }

  def interested(time_zone, **more)
    member = Fabricate(:learning_member, time_zone:, availability: [], **more)
    clinic.interests.create!(user: member, created_at: now)
    member
  end

  def twins(date = Date.new(2026, 12, 7))
    described_class.new(
      clinic,
      host.guardian,
      week: PeerLearning::Skills::Week.new(date.in_time_zone("UTC")),
      now:,
    )
  end

  def at(time, found = twins)
    found.sittings.find { |sitting| sitting[:starts_at] == time }
  end

  it "looks at every half-hour of the week, by everybody's own clock" do
    interested("Asia/Kathmandu")
    interested("Pacific/Chatham")

    # 08:00 in Kathmandu is 02:15 UTC, in Chatham, in summer, 18:15 the evening before. The host's nights count apart.
    expect(at(Time.utc(2026, 12, 8, 2))).to include(awake: 1, asleep: 2)
    expect(at(Time.utc(2026, 12, 8, 2, 30))).to include(awake: 2, asleep: 1)
    expect(at(Time.utc(2026, 12, 7, 18))).to include(awake: 1, asleep: 2, hosts: 1)
    expect(at(Time.utc(2026, 12, 7, 18, 30))).to include(awake: 2, asleep: 1, hosts: 1)
    expect(twins.sittings.size).to eq(7 * 48 - 2)
  end

  it "knows that clocks change between planning and sitting, and in the week itself" do
    interested("Europe/Paris")

    # Eight in the morning is 07:00 UTC in winter, and 06:00 from Sunday, 28 March 2027, on.
    march = twins(Date.new(2027, 3, 22))
    expect(at(Time.utc(2027, 3, 27, 6), march)).to include(awake: 0)
    expect(at(Time.utc(2027, 3, 28, 6), march)).to include(awake: 1)
  end

  it "prefers hours that members said they have" do
    # Monday, 18:00 to 21:00 in Kathmandu.
    interested("Asia/Kathmandu", availability: [[72, 84]])

    expect(at(Time.utc(2026, 12, 7, 12, 30))).to include(free: 1)
    expect(twins.pairs.first[:free]).to eq(1)
  end

  it "says where those live who are left out, and never the hosts' nights alone" do
    %w[Africa/Lagos Europe/Paris America/Lima Pacific/Auckland].each { |zone| interested(zone) }
    best = twins.pairs.first

    expect(best[:left_out]).to eq([])
    expect(twins.pairs.map { |pair| pair[:starts].size }.uniq).to eq([2])
    one, other = best[:starts]
    expect(other - one).to be >= 4.hours
  end

  it "counts who was left out lately more" do
    # In no pair of sittings are both awake with the only host.
    lima = interested("America/Lima")
    auckland = interested("Pacific/Auckland")
    earlier = Fabricate(:clinic, title: "Last month's")
    earlier.interests.create!(user: auckland, created_at: now)
    Fabricate(:sitting, clinic: earlier, starts_at: Time.utc(2026, 11, 1, 14))
    past = twins.past.sole

    expect(past).to include(
      title: "Last month's",
      left_out: [{ time_zone: "Pacific/Auckland", count: 1 }],
    )
    expect(twins.send(:burdens)).to eq(auckland.id => 1)
    expect(lima.id).not_to eq(auckland.id)
  end

  it "knows whose night it was where clocks changed that day, and over midnight at the end of a month" do
    paris = interested("Europe/Paris")
    nights = {
      # From 20:45 to 22:15, on the day on which an hour is skipped, and from 20:15 to 21:45, on that on which one comes twice.
      Time.utc(2027, 3, 28, 18, 45) => [paris.id],
      Time.utc(2026, 10, 25, 19, 15) => [],
      # From 23:00 to 00:30, into the next year.
      Time.utc(2026, 12, 31, 22) => [paris.id],
    }
    nights.each do |starts_at, left_out|
      earlier = Fabricate(:clinic)
      earlier.interests.create!(user: paris, created_at: now)
      Fabricate(:sitting, clinic: earlier, starts_at:)
      expect(twins.send(:asleep, earlier)).to eq(left_out)
    end
  end

  it "tells nothing of a clinic that its host may not see, and counts its nights all the same" do
    auckland = interested("Pacific/Auckland")
    hidden =
      Fabricate(:clinic, own_category: Fabricate(:private_category, group: Fabricate(:group)))
    hidden.interests.create!(user: auckland, created_at: now)
    Fabricate(:sitting, clinic: hidden, starts_at: Time.utc(2026, 11, 1, 14))

    expect(twins.past).to eq([])
    expect(twins.send(:burdens)).to eq(auckland.id => 1)
  end

  it "leaves aside whose clocks it does not know, and says how many" do
    interested("")
    interested("Asia/Kathmandu")

    expect([twins.members, twins.without_zone]).to eq([2, 1])
  end

  it "looks at no time that is over" do
    week = twins(Date.new(2026, 11, 16)).sittings

    expect(week.first[:starts_at]).to eq(Time.utc(2026, 11, 20, 12, 30))
  end
end
