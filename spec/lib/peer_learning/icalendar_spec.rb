# frozen_string_literal: true

# What it writes here is what a parser of others' reads in test/engine/icalendar.test.ts: both are held to one file.
RSpec.describe PeerLearning::Icalendar do
  let(:golden) { File.expand_path("../../../test/engine/calendars/clinics.ics", __dir__) }

  let(:held) do
    described_class::Event.new(
      uid: "sitting-1",
      sequence: 0,
      changed_at: Time.utc(2026, 11, 20, 12),
      # In the night in which Chatham's clocks go forward.
      starts_at: Time.utc(2026, 9, 26, 13, 45),
      ends_at: Time.utc(2026, 9, 26, 15, 15),
      cancelled: false,
      summary: "خرائط المتطوعين؛ في المدن، والقرى وما بينهما من أماكن لم يرسمها أحد بعد",
      description: "One, two; three\\four\r\nA line\nand #{"a very long one " * 12}\u0007",
      location: "https://meet.example.org/maps?a=1,2;b",
      url: "https://forum.example.org/peer-learning/clinics/1",
    )
  end
  let(:called_off) do
    described_class::Event.new(
      uid: "sitting-2",
      sequence: 3,
      changed_at: Time.utc(2026, 11, 21, 12),
      starts_at: Time.utc(2026, 12, 31, 23, 30),
      ends_at: Time.utc(2027, 1, 1, 1),
      cancelled: true,
      summary: "👩🏽‍🏫 Teaching 🗺️" * 4,
      url: "https://forum.example.org/peer-learning/clinics/2",
    )
  end

  before { allow(Discourse).to receive(:current_hostname).and_return("forum.example.org") }

  it "writes what the file holds" do
    text = described_class.new([held, called_off], name: "Learning clinics").to_s

    expect(text.b).to eq(File.binread(golden))
  end

  it "writes no line longer than 75 octets, and cuts no character" do
    lines = described_class.new([held, called_off]).to_s.split("\r\n")

    expect(lines.map(&:bytesize).max).to eq(75)
    expect(lines).to all(be_valid_encoding)
  end
end
