# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Check do
  def check(field, *value)
    described_class.public_send(field, *value)
  end

  describe ".languages" do
    it "takes codes with a proficiency" do
      expect(
        check(
          :languages,
          [{ "code" => "en", "proficiency" => 0 }, { "code" => "pt-br", "proficiency" => "5" }],
        ),
      ).to eq([])
      expect(check(:languages, [])).to eq([])
    end

    it "says which one is wrong, and how" do
      expect(
        check(
          :languages,
          [
            { "code" => "en", "proficiency" => 6 },
            { "code" => "xx", "proficiency" => 3 },
            "French",
            { "code" => "ha", "proficiency" => nil },
          ],
        ),
      ).to eq(
        [
          "Languages, item 1: the proficiency must be a whole number from 0 to 5.",
          "Languages, item 2: “xx” is not a language code we know.",
          "Languages, item 3: a code and a proficiency are needed.",
          "Languages, item 4: the proficiency must be a whole number from 0 to 5.",
        ],
      )
    end

    it "wants each language once" do
      twice = [{ "code" => "en", "proficiency" => 3 }] * 2

      expect(check(:languages, twice)).to eq(["Languages: “en” is in the list twice."])
    end

    it "wants a list, and not an endless one" do
      expect(check(:languages, "en")).to eq(
        ["Languages must be a list, each with a code and a proficiency."],
      )
      expect(check(:languages, nil)).to be_present
      expect(check(:languages, [{ "code" => "en", "proficiency" => 3 }] * 51)).to eq(
        ["These are too many languages: at most 50 can be kept."],
      )
    end
  end

  describe ".availability" do
    it "takes ranges of the week, past its end too" do
      expect(check(:availability, [[0, 8], [671, 672], [668, 680], [0, 672]])).to eq([])
      expect(check(:availability, [])).to eq([])
    end

    it "says which range is wrong, and how" do
      expect(
        check(:availability, [[0, 8], [672, 680], [8, 8], [0, 673], [1], %w[0 8], [-1, 4], 5]),
      ).to eq(
        [
          "Hours, item 2: the start must be a quarter-hour of the week, from 0 to 671.",
          "Hours, item 3: the end must come after the start, and at most a week after it.",
          "Hours, item 4: the end must come after the start, and at most a week after it.",
          "Hours, item 5: a pair of whole numbers is needed.",
          "Hours, item 6: a pair of whole numbers is needed.",
          "Hours, item 7: the start must be a quarter-hour of the week, from 0 to 671.",
          "Hours, item 8: a pair of whole numbers is needed.",
        ],
      )
    end

    it "wants a list, and not an endless one" do
      expect(check(:availability, { "0" => [0, 8] })).to eq(
        ["Hours must be a list of pairs: the first and the last quarter-hour."],
      )
      expect(check(:availability, [[0, 8]] * 201)).to eq(
        ["These are too many separate hours: at most 200 can be kept."],
      )
    end
  end

  it "checks the other fields of a profile" do
    {
      region: [["NG", "", nil], %w[XX Nigeria ng]],
      time_zone: [%w[Asia/Kathmandu UTC], ["London", "", nil, ["UTC"]]],
      capacity: [[0, 4, "2"], [-1, 5, "two", "", nil, 1.5]],
      paused_until: [["2026-12-31", "", nil], ["2026-02-30", "tomorrow", "2026-12-31T10:00", 5]],
      visibility: [%w[nobody members everyone], ["", nil, "staff", 1]],
      affiliation: [["Kano", "", nil, " #{"x" * 100} "], ["x" * 101, ["Kano"], 5]],
      role: [["Trainer", nil], ["x" * 101, { "a" => "b" }]],
      contexts: [[[], %w[glam events]], [%w[glam crime], "glam", nil, [["glam"]]]],
      bandwidth: [%w[any audio text], ["", nil, "fast"]],
      nudges: [[true, false, "true", "false"], [nil, "", "yes", 1]],
      formats: [[[], %w[teach one_off]], [%w[sing], "teach", nil]],
      purpose: [["understand", "", nil], ["fame", 0]],
      note: [["x" * 200, "", nil], ["x" * 201, ["note"]]],
    }.each do |field, (right, wrong)|
      right.each { |value| expect(check(field, value)).to eq([]), "#{field} #{value.inspect}" }
      wrong.each { |value| expect(check(field, value).size).to eq(1), "#{field} #{value.inspect}" }
    end
  end

  it "checks levels against the scale of the direction" do
    expect([1, "4"].flat_map { |level| check(:level, level, "offer") }).to eq([])
    expect([0, "3"].flat_map { |level| check(:level, level, "want") }).to eq([])
    expect(check(:level, 0, "offer")).to eq(
      ["The level of what you offer must be a whole number from 1 to 4."],
    )
    expect(check(:level, 4, "want")).to eq(
      ["The level of what you want to learn must be a whole number from 0 to 3."],
    )
    expect(check(:level, nil, "want")).to be_present
  end

  it "checks priorities" do
    expect([1, 3, "2"].flat_map { |priority| check(:priority, priority) }).to eq([])
    expect(check(:priority, 4)).to eq(["The priority must be a whole number from 1 to 3."])
  end

  it "speaks the reader's language" do
    expect(I18n.with_locale(:ar) { check(:capacity, 9) }).to eq(
      ["يجب أن يكون عدد الأشخاص الذين لديك متسع لهم عددًا صحيحًا من 0 إلى 4."],
    )
  end
end
