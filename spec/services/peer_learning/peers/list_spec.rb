# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::List do
  describe described_class::Contract, type: :model do
    def errors(**attributes)
      described_class.new(**attributes, options: nil).tap(&:invalid?).errors.map(&:message)
    end

    it "takes filters, and no filter for an empty one" do
      expect(errors(direction: "want", language: "pt-br", region: "NG", q: "a")).to eq([])
      expect(errors(direction: "", language: "", region: "", skill: "", q: "", after: "")).to eq([])
    end

    it "says what is wrong" do
      expect(errors(direction: "sideways", language: "xx", region: "ZZ")).to eq(
        [
          "The direction must be “offer” or “want”.",
          "Language: “xx” is not a language code we know.",
          "Country: “ZZ” is not a country code of two letters we know.",
        ],
      )
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:skill, :learning_skill)
    fab!(:member) { Fabricate(:learning_member, offers: { skill => 2 }, visibility: "everyone") }
    fab!(:other) { Fabricate(:learning_member, visibility: "everyone") }

    let(:params) { { skill: skill.slug } }
    let(:dependencies) { { guardian: Guardian.new } }

    it { is_expected.to run_successfully }

    it "finds a page of members" do
      expect(result[:page].members.map(&:user)).to eq([member])
    end

    context "with a filter that makes no sense" do
      let(:params) { { region: "ZZ" } }

      it { is_expected.to fail_a_contract }
    end

    context "with a skill that there is not" do
      let(:params) { { skill: "juggling" } }

      it { is_expected.to fail_a_policy(:known_skill) }
    end

    context "with nothing to narrow it" do
      let(:params) { { skill: "" } }

      it "finds everybody" do
        expect(result[:page].members.map(&:user)).to include(member, other)
      end
    end
  end
end
