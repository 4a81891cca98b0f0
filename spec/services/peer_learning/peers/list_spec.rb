# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::List do
  describe described_class::Contract, type: :model do
    def errors(**attributes)
      described_class.new(**attributes, options: nil).tap(&:invalid?).errors.map(&:message)
    end

    it "takes filters, and no filter for an empty one" do
      expect(
        errors(
          skills: "querying,training",
          match: "any",
          direction: "offer",
          level: "4",
          way: "one_off",
          language: "pt-br",
          region: "NG",
          affiliation: "Kano",
          q: "a",
        ),
      ).to eq([])
      expect(errors(direction: "want", level: "3", match: "all")).to eq([])
      empty = described_class.attribute_names.index_with { "" }
      expect(errors(**empty.symbolize_keys)).to eq([])
    end

    it "says all that is wrong" do
      expect(
        errors(
          skills: (1..11).to_a.join(","),
          match: "some",
          direction: "sideways",
          level: "5",
          way: "telepathy",
          language: "xx",
          region: "ZZ",
          affiliation: "a" * 101,
          q: "a" * 101,
        ),
      ).to eq(
        [
          "At most 10 skills can be looked for together.",
          "Of several skills, either “all” or “any” can be asked for.",
          "The direction must be “offer” or “want”.",
          "The level must be a whole number from 1 to 4.",
          "The way to share must be “teach”, “mentor”, “guidance” or “one_off”.",
          "Language: “xx” is not a language code we know.",
          "Group or organization: at most 100 characters can be looked for.",
          "Name or skill: at most 100 characters can be looked for.",
          "Country: “ZZ” is not a country code of two letters we know.",
        ],
      )
    end

    it "says what cannot be asked of those who want to learn" do
      %w[0 4 2.5 3abc].each do |level|
        expect(errors(direction: "want", level:)).to eq(
          ["The level must be a whole number from 1 to 3."],
        )
      end
      expect(errors(direction: "want", way: "teach").size).to eq(1)
    end

    it "reads the skills of old addresses and new ones" do
      contract = described_class.new(skills: "querying,2021", skill: "querying", options: nil)

      expect(contract.slugs).to eq(%w[querying 2021])
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:skill, :learning_skill)
    fab!(:member) { Fabricate(:learning_member, offers: { skill => 2 }, visibility: "everyone") }
    fab!(:other) { Fabricate(:learning_member, visibility: "everyone") }

    let(:params) { { skills: skill.slug } }
    let(:dependencies) { { guardian: Guardian.new } }

    it { is_expected.to run_successfully }

    it "finds a page of members" do
      expect(result[:page].members.map(&:user)).to eq([member])
    end

    context "with an address from before there could be several skills" do
      let(:params) { { skill: skill.slug } }

      it "finds the same" do
        expect(result[:page].members.map(&:user)).to eq([member])
      end
    end

    context "with a filter that makes no sense" do
      let(:params) { { region: "ZZ" } }

      it { is_expected.to fail_a_contract }
    end

    context "with a skill that there is not" do
      let(:params) { { skills: "#{skill.slug},juggling" } }

      it { is_expected.to fail_a_policy(:known_skills) }
    end

    context "with nothing to narrow it" do
      let(:params) { { skills: "" } }

      it "finds everybody" do
        expect(result[:page].members.map(&:user)).to include(member, other)
      end
    end
  end
end
