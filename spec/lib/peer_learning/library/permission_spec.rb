# frozen_string_literal: true

RSpec.describe PeerLearning::Library::Permission do
  let(:consent) { Struct.new(:choice, :parts, keyword_init: true) }

  def says(choice, *parts)
    consent.new(choice:, parts:)
  end

  def permission(*consents)
    described_class.new(consents)
  end

  def shown(permission, from: nil, to: nil)
    %w[video audio captions transcript slides].select { |kind| permission.allows?(kind, from, to) }
  end

  it "shows all where everybody says so" do
    expect(shown(permission(says("all"), says("all")))).to eq(
      %w[video audio captions transcript slides],
    )
  end

  it "shows nothing as long as somebody has not answered, or nobody was asked" do
    expect(shown(permission(says("all"), nil))).to eq([])
    expect(shown(permission)).to eq([])
    expect(permission(says("all"), nil)).not_to be_complete
  end

  it "shows what all have in common" do
    expect(shown(permission(says("all"), says("audio_only")))).to eq(
      %w[audio captions transcript slides],
    )
    expect(shown(permission(says("audio_only"), says("transcript_only")))).to eq(
      %w[transcript slides],
    )
    expect(shown(permission(says("all"), says("none")))).to eq([])
  end

  it "shows parts that lie within what each allows, and never the whole" do
    parts = permission(says("parts", [0, 600], [900, 1200]), says("all"))

    expect(shown(parts)).to eq(%w[slides])
    expect(shown(parts, from: 0, to: 600)).to include("video", "transcript")
    expect(shown(parts, from: 900, to: 1200)).to include("video")
    expect(shown(parts, from: 500, to: 700)).to eq(%w[slides])
    expect(shown(parts, from: 600, to: 900)).to eq(%w[slides])
    expect(shown(parts, from: 100, to: nil)).to eq(%w[slides])
  end

  it "takes the parts that two allow together, and parts that touch as one" do
    both = permission(says("parts", [300, 900], [0, 100]), says("parts", [50, 400], [400, 500]))

    expect(both.spans).to eq([[50, 100], [300, 500]])
    expect(shown(both, from: 350, to: 450)).to include("video")
    expect(permission(says("parts", [0, 10]), says("parts", [20, 30])).spans).to eq([])
  end

  it "cuts kinds and parts at once" do
    mixed = permission(says("parts", [0, 60]), says("audio_only"))

    expect(shown(mixed, from: 0, to: 60)).to eq(%w[audio captions transcript slides])
    expect(shown(mixed, from: 0, to: 61)).to eq(%w[slides])
  end

  it "allows less, never more, the more people speak" do
    random = Random.new(8)
    choose = -> do
      choice = described_class::CHOICES.sample(random:)
      parts = Array.new(2) { [random.rand(50), 50 + random.rand(50)] }
      says(choice, *(choice == "parts" ? parts : []))
    end
    200.times do
      few = Array.new(1 + random.rand(3)) { choose.call }
      from, to = random.rand(50), 50 + random.rand(50)

      more = shown(permission(*few, choose.call), from:, to:)
      expect(more - shown(permission(*few), from:, to:)).to eq([])
    end
  end
end
