# frozen_string_literal: true

RSpec.describe PeerLearning::Clinics::SpaceText do
  let(:now) { Time.utc(2026, 10, 1) }
  let(:calendar) { PeerLearning::Engine.root.join("test/engine/calendars/elsewhere.ics").binread }
  let(:rss) { <<~XML }
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel>
      <title>Learning &amp; sharing</title><link>https://news.example/</link><description>News</description>
      <item>
        <title>A &lt;b&gt;new&lt;/b&gt; course &amp;amp; more</title>
        <link>https://news.example/1</link><guid>one</guid>
        <pubDate>Wed, 30 Sep 2026 09:00:00 +0100</pubDate>
      </item>
      <item><title>Without a safe link</title><link>javascript:alert(1)</link></item>
      <item><link>https://news.example/nameless</link></item>
    </channel></rss>
  XML
  let(:atom) { <<~XML }
    <feed xmlns="http://www.w3.org/2005/Atom">
      <title>أخبار التعلم</title><id>feed</id><updated>2026-09-30T00:00:00Z</updated>
      <author><name>Somebody</name></author>
      <entry>
        <title>درس في الخرائط</title><id>one</id><link href="https://news.example/a"/>
        <updated>2026-09-29T12:00:00Z</updated>
      </entry>
    </feed>
  XML

  def read(bytes)
    described_class.new(bytes, now:)
  end

  def entry(bytes, title)
    read(bytes).entries.find { |entry| entry[:title].start_with?(title) }
  end

  describe "a calendar" do
    it "has a name" do
      expect(read(calendar).name).to eq("Community of practice: maps")
    end

    it "has its events at their moments, whatever clock they name" do
      starts =
        ["Office hours, a day", "Mapping", "On nobody"].map do |title|
          entry(calendar, title)[:starts_at]
        end

      expect(starts).to eq(
        [Time.utc(2026, 10, 22, 18), Time.utc(2026, 10, 15, 13, 45), Time.utc(2026, 10, 16, 8)],
      )
    end

    it "has days for what is all day, whatever clock the calendar names" do
      expect(entry(calendar, "مؤتمر")).to include(
        all_day: true,
        starts_at: Time.utc(2026, 11, 9),
        ends_at: Time.utc(2026, 11, 12),
      )
    end

    it "leads over safe connections alone" do
      expect(entry(calendar, "مؤتمر")[:url]).to eq(nil)
      expect(entry(calendar, "Office")[:url]).to eq("https://elsewhere.example/office-hours")
    end

    it "knows each turn of a series apart, and again the next time" do
      first, again = Array.new(2) { read(calendar).entries.pluck(:fingerprint) }

      expect(first).to eq(first.uniq)
      expect(again).to eq(first)
    end
  end

  describe "a feed" do
    it "has its news in words, without marks" do
      expect(read(rss).name).to eq("Learning & sharing")
      expect(entry(rss, "A new")).to include(
        title: "A new course & more",
        url: "https://news.example/1",
        published_at: Time.utc(2026, 9, 30, 8),
        starts_at: nil,
      )
    end

    it "has news of today where it does not say since when, and none without a title" do
      expect(read(rss).entries.size).to eq(2)
      expect(entry(rss, "Without")).to include(url: nil, published_at: now)
    end

    it "can be of the other kind" do
      expect(read(atom).name).to eq("أخبار التعلم")
      expect(read(atom).entries).to contain_exactly(
        include(
          title: "درس في الخرائط",
          url: "https://news.example/a",
          published_at: Time.utc(2026, 9, 29, 12),
        ),
      )
    end
  end

  it "is unreadable where it is neither, is broken or would grow without bound" do
    lol =
      "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss version='2.0'><channel/></rss>"
    [
      "",
      "\xFF\x00".b,
      "<html></html>",
      "<rss><channel",
      "BEGIN:VCALENDAR\r\nDTSTART",
      lol,
    ].each do |bytes|
      expect { read(bytes).entries }.to raise_error(described_class::Unreadable), bytes.inspect
    end
  end

  it "is unreadable where it takes for ever" do
    stub_const(described_class, "LIMITS", { timeout: 50 }) do
      event =
        "BEGIN:VEVENT\r\nDTSTART:20260101T000000Z\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:S\r\nEND:VEVENT\r\n"
      text = "BEGIN:VCALENDAR\r\n#{event * 200}END:VCALENDAR"

      expect { read(text).entries }.to raise_error(described_class::Unreadable)
    end
  end
end
