# frozen_string_literal: true

require_relative "../../../support/spotting_quality"

RSpec.describe PeerLearning::Help::Spotter do
  describe ".spot" do
    fab!(:bees) do
      Fabricate(
        :learning_skill,
        names: {
          "en" => "Observing wild bees",
        },
        aliases: {
          "ar" => ["النحل البري"],
        },
      )
    end
    fab!(:pottery) { Fabricate(:learning_skill, names: { "en" => "Pottery", "fr" => "Céramique" }) }

    it "names active skills, the likeliest first" do
      expect(described_class.spot(title: "Pottery, and observing bees in the wild")).to eq(
        [bees.id, pottery.id],
      )
    end

    it "knows names and aliases of every language" do
      expect(described_class.spot(title: "أبحث عن صور للنحل البري")).to eq([bees.id])
      expect(described_class.spot(title: "La ceramique, comment faire ?")).to eq([pottery.id])
    end

    it "reads the body where the title says nothing" do
      expect(described_class.spot(title: "Help, please", body: "It is about potery.")).to eq(
        [pottery.id],
      )
    end

    it "names no skill that is only proposed or was retired" do
      pottery.update!(status: "retired")
      bees.update!(status: "proposed")

      expect(described_class.spot(title: "Pottery, and observing bees in the wild")).to be_empty
    end

    it "names none where the text says none, whatever is in it" do
      expect(
        described_class.spot(title: "Good morning \u202e 🎉", body: "'; DROP TABLE users"),
      ).to be_empty
      expect(described_class.spot(title: "", body: "")).to be_empty
    end

    it "names none where V8 gives no answer" do
      stub_const(described_class, :BUNDLE, "/nowhere.js") do
        expect(described_class.spot(title: "Pottery")).to be_empty
      end
    end
  end

  # Node and Chromium are held to the same files: spotting-golden.test.ts, skill-spotter-test.ts.
  describe "the bundle" do
    golden_files = Dir[File.expand_path("../../../../test/engine/spotting-golden/*.json", __dir__)]

    it "has golden requests" do
      expect(golden_files).not_to be_empty
    end

    golden_files.sort.each do |file|
      it "answers #{File.basename(file, ".json")} as node does, byte for byte" do
        golden = JSON.parse(File.read(file))
        script = PeerLearning::Script.new(described_class::BUNDLE)

        answer = { result: script.call(*golden.values_at("verb", "instance")) }
        expect(JSON.generate(answer)).to eq(JSON.generate(golden["answer"]))
      ensure
        script&.dispose
      end
    end
  end

  # What bin/bench help prints; the floors are a little below what docs/performance.md says.
  describe "on labelled requests" do
    let(:quality) { SpottingQuality.new }

    it "has enough of them, in five languages" do
      expect(quality.requests.group_by(&:language).transform_values(&:size).values).to all(be >= 40)
      expect(quality.requests.size).to be >= 200
      expect(quality.requests.count { |request| request.about.empty? }).to be >= 25
    end

    it "is right, and misses little, where it was not tuned" do
      held_out = quality.figures(part: "held_out")

      expect(held_out.precision).to be >= 0.85
      expect(held_out.recall).to be >= 0.82
    end

    it "does so in every language" do
      %w[en fr es ar pt].each do |language|
        held_out = quality.figures(part: "held_out", language:)

        expect(held_out.precision).to be >= 0.8, language
        expect(held_out.recall).to be >= 0.78, language
      end
    end

    it "is right by bodies, too" do
      long = quality.figures(part: "long")

      expect(long.precision).to be >= 0.8
      expect(long.recall).to be >= 0.75
    end
  end
end
