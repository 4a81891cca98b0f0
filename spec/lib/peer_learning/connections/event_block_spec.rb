# frozen_string_literal: true

RSpec.describe PeerLearning::Connections::EventBlock do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "“Tours” [\"live\"]" }) }

  let(:connection) do
    Fabricate(
      :learning_connection,
      skill:,
      state: "scheduled",
      starts_at: Time.utc(2026, 12, 1, 17, 30),
    )
  end
  let(:block) { <<~BLOCK.strip }
    [event start="2026-12-01 17:30" end="2026-12-01 19:00" timezone="UTC" status="standalone" name="Learning together: “Tours” live"]
    [/event]
  BLOCK

  def put(raw)
    described_class.new(connection.reload).put_into(raw)
  end

  context "with the calendar plugin" do
    before { allow(PeerLearning::EventsPlugin).to receive(:state).and_return("ok") }

    it "stands before what was there, once" do
      expect(put("Hello")).to eq("#{block}\n\nHello")
      expect(put(put("Hello"))).to eq("#{block}\n\nHello")
    end

    it "moves with the meeting, and goes with it" do
      raw = put("Hello")
      connection.update!(starts_at: Time.utc(2026, 12, 2, 9))
      moved = put(raw)
      expect(moved.scan("[event")).to eq(["[event"])
      expect(moved).to include('start="2026-12-02 09:00"', "Hello")

      connection.update!(state: "cancelled")
      expect(put(moved)).to eq("Hello")
    end
  end

  it "is nothing where there is no calendar plugin" do
    allow(PeerLearning::EventsPlugin).to receive(:state).and_return("off")

    expect(put("Hello")).to eq("Hello")
  end
end
