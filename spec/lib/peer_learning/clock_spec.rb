# frozen_string_literal: true

RSpec.describe PeerLearning::Clock do
  describe ".moment" do
    it "reads a moment that says its own distance from UTC" do
      expect(described_class.moment("2028-03-01T00:30:00+13:45")).to eq(
        Time.utc(2028, 2, 29, 10, 45),
      )
      expect(described_class.moment("2028-02-29T10:45:00.000Z")).to eq_time(
        described_class.moment("2028-02-29T16:30:00+05:45"),
      )
    end

    it "knows what is none" do
      no_moments = [
        nil,
        7,
        [],
        "",
        "tomorrow",
        "2031-12-01",
        "2031-12-01T25:00:00Z",
        "20311-12-01T12:00:00Z",
        "-0001-12-01T12:00:00Z",
      ]
      expect(no_moments.map { |text| described_class.moment(text) }.compact).to eq([])
    end
  end

  describe ".words" do
    it "says a time on a clock somewhere, by the day there" do
      time = Time.utc(2027, 12, 31, 18, 20)
      words =
        %w[UTC Asia/Kathmandu Pacific/Chatham].map { |zone| described_class.words(time, zone) }
      expect(words).to eq(
        ["Friday, 2027-12-31, 18:20", "Saturday, 2028-01-01, 00:05", "Saturday, 2028-01-01, 08:05"],
      )
    end
  end
end
