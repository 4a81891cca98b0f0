# frozen_string_literal: true

# Sittings at the ends of months and years, and on days on which clocks change, from planning to thanks.
RSpec.describe "Clinics at the ends of months, of years and of summer" do
  fab!(:host, :admin)
  fab!(:amina) { Fabricate(:user, refresh_auto_groups: true) }
  fab!(:category)
  fab!(:clinic) { Fabricate(:clinic, host:, minutes: 90) }

  let(:events) { PeerLearning::EventsPlugin }
  let(:sitting) { clinic.sittings.reload.sole }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    SiteSetting.peer_learning_clinics_category = category.id
  end

  # When it is planned; the start, as the browser of whoever plans tells it; the zone; start and end in UTC; start and end on
  # the clock of the zone.
  times = {
    "over midnight at the end of a month" => [
      "2027-01-10",
      "2027-01-31T23:30:00+05:45",
      "Asia/Kathmandu",
      %w[20270131T174500Z 20270131T191500Z],
      ["2027-01-31 23:30", "2027-02-01 01:00"],
    ],
    "over New Year" => [
      "2027-12-01",
      "2027-12-31T23:15:00+13:45",
      "Pacific/Chatham",
      %w[20271231T093000Z 20271231T110000Z],
      ["2027-12-31 23:15", "2028-01-01 00:45"],
    ],
    "in the new year there, and the old one in UTC" => [
      "2027-12-01",
      "2028-01-01T00:15:00+05:45",
      "Asia/Kathmandu",
      %w[20271231T183000Z 20271231T200000Z],
      ["2028-01-01 00:15", "2028-01-01 01:45"],
    ],
    "into the 29th of February" => [
      "2028-02-01",
      "2028-02-28T23:00:00+05:45",
      "Asia/Kathmandu",
      %w[20280228T171500Z 20280228T184500Z],
      ["2028-02-28 23:00", "2028-02-29 00:30"],
    ],
    "out of the 29th of February" => [
      "2028-02-01",
      "2028-02-29T23:00:00+13:45",
      "Pacific/Chatham",
      %w[20280229T091500Z 20280229T104500Z],
      ["2028-02-29 23:00", "2028-03-01 00:30"],
    ],
    "after clocks went back, planned before" => [
      "2028-03-20",
      "2028-04-02T19:00:00+12:45",
      "Pacific/Chatham",
      %w[20280402T061500Z 20280402T074500Z],
      ["2028-04-02 19:00", "2028-04-02 20:30"],
    ],
    "after clocks went forward, planned before" => [
      "2027-03-10",
      "2027-03-28T10:00:00+02:00",
      "Europe/Paris",
      %w[20270328T080000Z 20270328T093000Z],
      ["2027-03-28 10:00", "2027-03-28 11:30"],
    ],
  }

  def plan(day, start, time_zone)
    freeze_time(Time.utc(*day.split("-").map(&:to_i), 12))
    PeerLearning::Clinics::Sitting::Schedule.call(
      params: {
        clinic_id: clinic.id,
        starts: [start],
        time_zone:,
      },
      guardian: host.guardian,
      now: Time.zone.now,
    )
    Fabricate(:attendance, sitting:, user: amina, asked_at: Time.zone.now)
  end

  def tend(at)
    freeze_time(at)
    Jobs::PeerLearningTendClinics.new.execute({})
  end

  def told
    amina.notifications.order(:id).map { |notice| notice.data_hash[:kind][/\.(.*)/, 1] }
  end

  times.each do |name, (day, start, time_zone, utc, clock)|
    it "are held at the time that was meant, #{name}" do
      plan(day, start, time_zone)

      feed = PeerLearning::Clinics::Feed.new(clinic.sittings, now: Time.zone.now).to_s
      expect(feed).to include("DTSTART:#{utc.first}\r\n", "DTEND:#{utc.last}\r\n")
      expect(sitting.topic.title).to end_with(", #{clock.first.sub(" ", ", ")} (#{time_zone})")

      starts_at = Time.utc(*utc.first.scan(/\A\d{4}|\d\d/).map(&:to_i))
      [25.hours, 24.hours - 1.minute, 23.hours, 61.minutes].each { |ago| tend(starts_at - ago) }
      expect(told).to eq(["sitting_day_before"])
      tend(starts_at + 89.minutes)
      expect(told).not_to include("clinic_over")
      tend(starts_at + 90.minutes)
      expect(told).to include("clinic_over")
    end

    it "are events at that time in the calendar, #{name}" do
      skip "no calendar plugin is installed here" if events.state == "missing"
      plugin = Discourse.plugins_by_name.values_at(*events::NAMES).compact.first
      SiteSetting.set(plugin.enabled_site_setting, true)
      SiteSetting.discourse_post_event_enabled = true
      plan(day, start, time_zone)
      post = sitting.topic.first_post

      expect(post.raw).to include(%(start="#{clock.first}" end="#{clock.last}"))
      expect(events.event_of(post)).to have_attributes(
        starts_at: sitting.starts_at,
        ends_at: sitting.ends_at,
        time_zone:,
      )
      expect { tend(sitting.starts_at - 2.days) }.not_to change { sitting.reload.revision }
    end
  end

  it "lead to a next one without a time, so that no month is too short for it" do
    {
      "monthly" => %w[2028-01-10 2028-01-31T18:00:00Z],
      "quarterly" => %w[2027-11-10 2027-11-30T18:00:00Z],
    }.each do |repeats, (day, start)|
      series = Fabricate(:clinic, host:, repeats:)
      freeze_time(Time.zone.parse(day))
      PeerLearning::Clinics::Sitting::Schedule.call(
        params: {
          clinic_id: series.id,
          starts: [start],
          time_zone: "Africa/Lagos",
        },
        guardian: host.guardian,
        now: Time.zone.now,
      )
      over = series.sittings.reload.sole.ends_at
      3.times { |days| tend(over + (days + 1).days) }

      nexts = PeerLearning::Clinics::Clinic.where(previous: series)
      expect(nexts.sole).to have_attributes(state: "draft", repeats:, sittings: [])
    end
  end
end
