# frozen_string_literal: true

RSpec.describe PeerLearning::World do
  describe ".country_code" do
    it "reads codes and English names, in any case" do
      expect(described_class.country_code("ng")).to eq("NG")
      expect(described_class.country_code("Nepal")).to eq("NP")
      expect(described_class.country_code("new zealand")).to eq("NZ")
    end

    it "has none for what is no country" do
      expect(described_class.country_code("XX")).to eq(nil)
      expect(described_class.country_code("Atlantis")).to eq(nil)
    end
  end

  describe ".country?" do
    it "knows the codes of ISO 3166-1" do
      expect(described_class.country?("PS")).to eq(true)
      expect(described_class.country?("ng")).to eq(false)
      expect(described_class.country?("EU")).to eq(false)
      expect(described_class.country?(7)).to eq(false)
    end

    it "knows every country that the pages offer" do
      file =
        Dir[
          PeerLearning::Engine.root.join("assets/javascripts/discourse/lib/skills/codes.*s")
        ].first
      offered = File.read(file)[/REGION_CODES = \((.*?)\)/m, 1].scan(/\b[A-Z]{2}\b/)

      expect(offered.size).to be > 240
      expect(offered.reject { |code| described_class.country?(code) }).to be_empty
    end
  end

  describe "AREAS" do
    it "are those that the pages offer" do
      file = Dir[PeerLearning::Engine.root.join("assets/javascripts/discourse/lib/shared/areas.*s")]
      offered = File.read(file.first)[/AREAS = \[(.*?)\]/m, 1].scan(/\d{3}/)

      expect(offered).to match_array(described_class::AREAS)
    end
  end

  describe ".time_zone?" do
    it "knows zones by their names, old ones too" do
      expect(described_class.time_zone?("Asia/Kathmandu")).to eq(true)
      expect(described_class.time_zone?("Asia/Katmandu")).to eq(true)
      expect(described_class.time_zone?("UTC")).to eq(true)
    end

    it "does not know what is no zone" do
      ["London", "GMT+1 or so", "", nil, 5, ["UTC"]].each do |zone|
        expect(described_class.time_zone?(zone)).to eq(false), zone.inspect
      end
    end
  end
end
