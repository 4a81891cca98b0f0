# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill do
  describe "validations" do
    subject(:skill) { Fabricate.build(:learning_skill) }

    it { is_expected.to validate_presence_of(:slug) }
    it { is_expected.to validate_uniqueness_of(:slug) }
    it { is_expected.to validate_presence_of(:names) }
    it { is_expected.to allow_value("two-words", "a1").for(:slug) }
    it { is_expected.not_to allow_value("Two words", "two--words", "-a").for(:slug) }

    it "has skills in three storeys and no more" do
      top = Fabricate(:learning_skill)
      middle = Fabricate(:learning_skill, parent: top)
      bottom = Fabricate(:learning_skill, parent: middle)

      expect(Fabricate.build(:learning_skill, parent: bottom)).to be_invalid
    end

    it "counts the storeys below as well" do
      above = Fabricate(:learning_skill, parent: Fabricate(:learning_skill))
      skill = Fabricate(:learning_skill)
      Fabricate(:learning_skill, parent: skill)

      expect(skill.update(parent: above)).to eq(false)
      expect(skill.errors.map(&:message)).to eq(["Skills can be nested 3 deep and no more."])
      expect(skill.update(parent: above.parent)).to eq(true)
    end

    it "has no skill above itself" do
      top = Fabricate(:learning_skill)
      below = Fabricate(:learning_skill, parent: top)

      expect(top.update(parent: below)).to eq(false)
      expect(top.update(parent: top)).to eq(false)
    end
  end

  describe "#name" do
    let(:skill) do
      Fabricate.build(
        :learning_skill,
        slug: "querying",
        names: {
          "en" => "Querying",
          "pt" => "Consultas",
          "pt_BR" => "Fazer consultas",
        },
      )
    end

    it "is in the reader's language" do
      expect(I18n.with_locale(:pt_BR) { skill.name }).to eq("Fazer consultas")
      expect(skill.name(:pt)).to eq("Consultas")
    end

    it "is in the language without its region, then in English, then in whichever there is" do
      expect(skill.name(:pt_PT)).to eq("Consultas")
      expect(skill.name(:ar)).to eq("Querying")
      expect(Fabricate.build(:learning_skill, slug: "x", names: { "ar" => "س" }).name(:fr)).to eq(
        "س",
      )
    end
  end

  describe "#all_names" do
    it "has each once" do
      skill =
        Fabricate.build(
          :learning_skill,
          slug: "paws",
          names: {
            "en" => "PAWS",
            "ar" => "باوز",
          },
          aliases: {
            "en" => %w[PAWS notebooks],
          },
        )

      expect(skill.all_names).to eq(%w[paws PAWS باوز notebooks])
    end
  end
end
