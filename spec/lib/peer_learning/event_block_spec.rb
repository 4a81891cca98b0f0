# frozen_string_literal: true

RSpec.describe PeerLearning::EventBlock do
  let(:event) do
    {
      starts_at: Time.utc(2026, 12, 1, 17, 30),
      ends_at: Time.utc(2026, 12, 1, 19),
      status: "standalone",
      name: "Learning together: “Tours” [\"live\"]",
    }
  end
  let(:block) { <<~BLOCK.strip }
    [event start="2026-12-01 17:30" end="2026-12-01 19:00" timezone="UTC" status="standalone" name="Learning together: “Tours” live"]
    [/event]
  BLOCK

  def put(raw, changes = {})
    described_class.put_into(raw, event.merge(changes))
  end

  context "with the calendar plugin" do
    before { allow(PeerLearning::EventsPlugin).to receive(:state).and_return("ok") }

    it "stands before what was there, once" do
      expect(put("Hello")).to eq("#{block}\n\nHello")
      expect(put(put("Hello"))).to eq("#{block}\n\nHello")
    end

    it "moves with the meeting, and goes with it" do
      moved = put(put("Hello"), starts_at: Time.utc(2026, 12, 1, 9))

      expect(moved.scan("[event")).to eq(["[event"])
      expect(moved).to include('start="2026-12-01 09:00"', "Hello")
      expect(described_class.put_into(moved, nil)).to eq("Hello")
    end

    it "keeps what somebody added to it, and what they say of it" do
      mine = [block.sub("[event ", "[event maxAttendees='7' image=x.png ")]
      mine << mine.first.sub("[/event]", "Bring a phone.\n\nAnd a map.\n[/event]")
      moved = mine.map { |raw| put("#{raw}\n\nHello", starts_at: Time.utc(2026, 12, 1, 9)) }

      expect(moved).to all(
        include(%(start="2026-12-01 09:00"), %(live" maxAttendees='7' image=x.png])),
      )
      expect(moved.map { |raw| raw.lines.drop(1).join }).to eq(
        ["[/event]\n\nHello", "Bring a phone.\n\nAnd a map.\n[/event]\n\nHello"],
      )
      expect(put(moved.last, starts_at: Time.utc(2026, 12, 1, 9))).to eq(moved.last)
      expect(described_class.put_into(moved.last, nil)).to eq(
        "Bring a phone.\n\nAnd a map.\n\nHello",
      )
    end

    it "says the time as the clocks of its zone show it" do
      expect(put("", time_zone: "Asia/Kathmandu")).to include(
        'start="2026-12-01 23:15" end="2026-12-02 00:45" timezone="Asia/Kathmandu"',
      )
      expect(put("", time_zone: "Pacific/Chatham")).to include('start="2026-12-02 07:15"')
    end

    it "says it in UTC where the clocks show it twice" do
      # In Paris it is 02:30 at 00:30 and again at 01:30, when summer time ends on 25 October 2026.
      twice = { starts_at: Time.utc(2026, 10, 25, 1, 30), ends_at: Time.utc(2026, 10, 25, 3) }

      expect(put("", **twice, time_zone: "Europe/Paris")).to include(
        'start="2026-10-25 01:30" end="2026-10-25 03:00" timezone="UTC"',
      )
    end
  end

  describe "its recording" do
    let(:block) { super().sub(/name=".*?"/, %(name="Maps, or recording=all of it")) }
    let(:address) { "https://video.example.org/w/1?a=1&b=2" }

    it "is read and taken out, however it is written" do
      [%("#{address}"), "'#{address}'", address].each do |written|
        raw = "Hello recording=#{address}\n\n#{block.sub(" end", " recording=#{written} end")}\n"

        expect(described_class.recording(raw)).to eq(address)
        expect(described_class.without_recording(raw)).to eq(
          "Hello recording=#{address}\n\n#{block}\n",
        )
      end
      expect(
        [block, "", "[event recording=#{address}]"].map { described_class.recording(_1) },
      ).to all(be_nil)
    end

    it "is taken out of what is cooked" do
      cooked =
        %(<div class="discourse-post-event" data-recording="https://x.org/?a&amp;b" data-a="1">)

      expect(described_class.without_recording("<p>recording=1</p>#{cooked}</div>")).to eq(
        %(<p>recording=1</p><div class="discourse-post-event" data-a="1"></div>),
      )
    end
  end

  it "is nothing where there is no calendar plugin" do
    allow(PeerLearning::EventsPlugin).to receive(:state).and_return("off")

    expect(put("Hello")).to eq("Hello")
  end
end
