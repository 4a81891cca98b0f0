# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Week do
  # A quarter-hour of the week, from how people say it.
  def at(day, time)
    hour, minute = time.split(":").map(&:to_i)
    %w[mon tue wed thu fri sat sun].index(day) * 96 + hour * 4 + minute / 15
  end

  def range(day, from, to)
    [at(day, from), at(day, to)]
  end

  def week_of(monday)
    described_class.new(Time.utc(*monday.split("-").map(&:to_i)))
  end

  describe ".after" do
    it "begins on the first Monday after now" do
      expect(described_class.after(Time.utc(2026, 11, 29, 23, 59)).starts_at).to eq_time(
        Time.utc(2026, 11, 30),
      )
      expect(described_class.after(Time.utc(2026, 11, 30)).starts_at).to eq_time(
        Time.utc(2026, 12, 7),
      )
    end

    it "counts days in UTC, whatever zone now is given in" do
      monday_in_kathmandu = ActiveSupport::TimeZone["Asia/Kathmandu"].local(2026, 11, 30, 5)

      expect(described_class.after(monday_in_kathmandu).date).to eq(Date.new(2026, 11, 30))
    end
  end

  describe "#holds_until" do
    it "is the week of the next change of clocks" do
      expect(week_of("2026-11-30").holds_until("Europe/Paris")).to eq(Date.new(2027, 3, 22))
    end

    it "is the next week in the week of the change" do
      expect(week_of("2027-03-22").holds_until("Europe/Paris")).to eq(Date.new(2027, 3, 29))
    end

    it "is in a year where clocks do not change, or the zone is not known" do
      expect(week_of("2026-11-30").holds_until("Africa/Lagos")).to eq(Date.new(2027, 11, 30))
      expect(week_of("2026-11-30").holds_until(nil)).to eq(Date.new(2027, 11, 30))
    end
  end

  describe "#time_at" do
    it "is the moment of a quarter-hour" do
      expect(week_of("2026-11-30").time_at(at("wed", "13:45"))).to eq(Time.utc(2026, 12, 2, 13, 45))
    end
  end

  describe "#utc_ranges" do
    subject(:ranges) { week.utc_ranges(availability, zone) }

    let(:week) { week_of("2026-11-30") }
    let(:availability) { [range("mon", "18:00", "20:00")] }

    context "with UTC" do
      let(:zone) { "UTC" }

      it { is_expected.to eq([range("mon", "18:00", "20:00")]) }
    end

    context "with a zone 45 minutes past the hour" do
      let(:zone) { "Asia/Kathmandu" }

      it { is_expected.to eq([range("mon", "12:15", "14:15")]) }
    end

    context "with a zone far ahead, in its summer" do
      let(:zone) { "Pacific/Chatham" }

      it { is_expected.to eq([range("mon", "04:15", "06:15")]) }
    end

    context "when local Monday begins before the week does" do
      let(:zone) { "Asia/Kathmandu" }
      let(:availability) { [range("mon", "00:00", "06:00")] }

      it "has the end of it, and the beginning of the next Monday" do
        expect(ranges).to eq([[0, at("mon", "00:15")], [at("sun", "18:15"), 672]])
      end
    end

    context "when local Sunday ends after the week does" do
      let(:zone) { "America/Los_Angeles" }
      let(:availability) { [range("sun", "15:00", "20:00")] }

      it "has the beginning of it, and the end of the Sunday before" do
        expect(ranges).to eq([[0, at("mon", "04:00")], [at("sun", "23:00"), 672]])
      end
    end

    context "with a whole week" do
      let(:zone) { "Australia/Lord_Howe" }
      let(:availability) { [[0, 672]] }

      it { is_expected.to eq([[0, 672]]) }
    end

    context "when the clocks go forward in the week" do
      let(:week) { week_of("2027-03-22") }
      let(:zone) { "Europe/Paris" }

      it "moves what comes after the change, and only that" do
        ranges =
          week.utc_ranges([range("sat", "18:00", "20:00"), range("sun", "18:00", "20:00")], zone)

        expect(ranges).to eq([range("sat", "17:00", "19:00"), range("sun", "16:00", "18:00")])
      end

      it "loses the hour that is skipped" do
        expect(week.utc_ranges([range("sun", "01:00", "04:00")], zone)).to eq(
          [range("sun", "00:00", "02:00")],
        )
        expect(week.utc_ranges([range("sun", "02:00", "03:00")], zone)).to eq([])
      end
    end

    context "when the clocks go back in the week" do
      let(:week) { week_of("2026-10-19") }
      let(:zone) { "Europe/Paris" }

      it "has the repeated hour twice" do
        expect(week.utc_ranges([range("sun", "02:00", "03:00")], zone)).to eq(
          [range("sun", "00:00", "02:00")],
        )
      end

      it "has both halves of a time that is interrupted" do
        expect(week.utc_ranges([range("sun", "02:00", "02:30")], zone)).to eq(
          [range("sun", "00:00", "00:30"), range("sun", "01:00", "01:30")],
        )
      end
    end

    context "when the clocks of a zone 45 minutes past the hour go back" do
      let(:week) { week_of("2027-03-29") }
      let(:zone) { "Pacific/Chatham" }
      let(:availability) { [range("sun", "00:00", "06:00")] }

      it "has one hour more" do
        expect(ranges).to eq([range("sat", "10:15", "17:15")])
      end
    end

    context "when clocks go back by half an hour" do
      let(:week) { week_of("2027-03-29") }
      let(:zone) { "Australia/Lord_Howe" }
      let(:availability) { [range("sun", "01:00", "03:00")] }

      it "has half an hour more" do
        expect(ranges).to eq([range("sat", "14:00", "16:30")])
      end
    end

    it "is empty for who has no zone, or one that nobody knows" do
      expect(week.utc_ranges(availability, nil)).to eq([])
      expect(week.utc_ranges(availability, "")).to eq([])
      expect(week.utc_ranges(availability, "Atlantis/Centre")).to eq([])
    end

    it "agrees with the local clock at every quarter-hour of weeks in which clocks change" do
      availability = [range("sat", "22:30", "24:00"), range("sun", "01:15", "02:45"), [0, 3]]

      %w[2027-03-22 2026-10-19 2027-03-29 2026-10-05 2026-09-21].each do |monday|
        week = week_of(monday)
        %w[Europe/Paris Pacific/Chatham Australia/Lord_Howe America/Santiago].each do |name|
          zone = TZInfo::Timezone.get(name)
          free =
            (0...672).select do |quarter|
              local = zone.utc_to_local(week.time_at(quarter))
              shown = (local.wday - 1) % 7 * 96 + local.hour * 4 + local.min / 15
              availability.any? { |from, to| (from...to).cover?(shown) }
            end

          expect(week.utc_ranges(availability, name).flat_map { |from, to| [*from...to] }).to eq(
            free,
          ),
          "in #{name}, week of #{monday}"
        end
      end
    end
  end
end
