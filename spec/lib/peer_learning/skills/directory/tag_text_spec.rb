# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Directory::TagText do
  let(:known) { ["SPARQL 11", "Editing (visual)"].method(:include?) }

  def read(text, direction = "offer")
    described_class.read(text, direction, known:) { |key, **values| return key, values }
  end

  it "reads a name, a level, what it is for and a note" do
    expect(read("querying")).to eq(name: "querying", level: 2)
    expect(read("querying", "want")).to eq(name: "querying", level: 1)
    expect(read("asking for data 4")).to eq(name: "asking for data", level: 4)
    expect(read("querying ٤ (Teach، one-off): at 20:00, by phone")).to eq(
      name: "querying",
      level: 4,
      formats: %w[teach one_off],
      note: "at 20:00, by phone",
    )
    expect(read("querying (do now, first) : ٣ times", "want")).to eq(
      name: "querying",
      level: 1,
      purpose: "do_now",
      priority: 3,
      note: "٣ times",
    )
  end

  it "does not take a part of a name for something else" do
    expect(read("SPARQL 11")).to eq(name: "SPARQL 11", level: 2)
    expect(read("Editing (visual)")).to eq(name: "Editing (visual)", level: 2)
    expect(read("Editing (visual) 3 (mentor)")).to eq(
      name: "Editing (visual)",
      level: 3,
      formats: %w[mentor],
    )
  end

  it "says what is wrong" do
    expect(read("querying 5")).to eq(["level", { min: 1, max: 4 }])
    expect(read("querying 2 (shout)")).to eq(
      ["words", { words: "teach, mentor, guidance, one_off" }],
    )
    expect(read("querying 2 (soon, first)", "want").first).to eq("words")
    expect(read("querying: #{"x" * 201}")).to eq(["note", { max: 200 }])
  end

  it "writes what it reads" do
    skill = Fabricate.build(:learning_skill, slug: "querying")
    offer =
      Fabricate.build(
        :learning_skill_tag,
        skill:,
        user: nil,
        level: 3,
        formats: %w[teach one_off],
        note: "a; b \\ c: (d)",
      )
    want =
      Fabricate.build(
        :learning_skill_tag,
        skill:,
        user: nil,
        direction: "want",
        level: 0,
        purpose: "understand",
        priority: 1,
      )

    expect(described_class.write(offer)).to eq("querying 3 (teach, one_off): a\\; b \\\\ c: (d)")
    expect(read(described_class.write(offer))).to eq(
      name: "querying",
      level: 3,
      formats: %w[teach one_off],
      note: "a; b \\ c: (d)",
    )
    expect(described_class.write(want)).to eq("querying 0 (understand, some_day)")
    expect(described_class.write(offer, note: false)).to eq("querying 3 (teach, one_off)")
  end
end
