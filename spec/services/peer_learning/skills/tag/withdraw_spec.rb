# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Tag::Withdraw do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:skill_id) }
    it { is_expected.to validate_inclusion_of(:direction).in_array(%w[offer want]) }
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:user)
    fab!(:skill, :learning_skill)
    fab!(:offer) { Fabricate(:learning_skill_tag, user:, skill:, direction: "offer") }
    fab!(:want) { Fabricate(:learning_skill_tag, user:, skill:, direction: "want") }
    fab!(:offer_of_another) { Fabricate(:learning_skill_tag, skill:, direction: "offer") }

    let(:params) { { skill_id: skill.id, direction: "offer" } }
    let(:dependencies) { { guardian: user.guardian } }

    it { is_expected.to run_successfully }

    it "takes back that one" do
      result

      expect(PeerLearning::Skills::SkillTag.where(skill:)).to contain_exactly(
        want,
        offer_of_another,
      )
    end

    it "does not mind that there is none" do
      described_class.call(params:, **dependencies)

      expect(result).to run_successfully
    end

    context "without an account" do
      let(:dependencies) { { guardian: Guardian.new } }

      it { is_expected.to fail_to_find_a_model(:user) }
    end

    context "with a direction that is none" do
      let(:params) { { skill_id: skill.id, direction: "sideways" } }

      it { is_expected.to fail_a_contract }
    end
  end
end
