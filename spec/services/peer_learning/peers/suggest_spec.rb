# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Suggest do
  describe described_class::Contract, type: :model do
    it "has a limit within bounds" do
      [0, 51, "many"].each do |limit|
        contract = described_class.new(limit:, options: nil)

        expect(contract).to be_invalid
        expect(contract.errors[:limit]).to eq(["The limit must be a whole number from 1 to 50."])
      end
      expect(described_class.new(options: nil)).to be_valid
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:skill, :learning_skill)
    fab!(:other_skill, :learning_skill)
    fab!(:seeker) { Fabricate(:learning_member, wants: { skill => 0 }) }
    fab!(:sharers) { Array.new(2) { Fabricate(:learning_member, offers: { skill => 3 }) } }

    let(:params) { {} }
    let(:dependencies) { { guardian: seeker.guardian, now: Time.utc(2026, 11, 29, 12) } }

    it { is_expected.to run_successfully }

    it "suggests who could teach what the member wants" do
      expect(result[:suggestions].peers.map(&:user)).to match_array(sharers)
    end

    context "with a limit" do
      let(:params) { { limit: "1" } }

      it "suggests so many" do
        expect(result[:suggestions].peers.size).to eq(1)
      end
    end

    context "with one want" do
      let(:params) { { want: skill.slug } }

      it "says so" do
        expect(result[:suggestions].want).to eq(skill.slug)
      end
    end

    context "without an account" do
      let(:dependencies) { { guardian: Guardian.new, now: Time.utc(2026, 11, 29, 12) } }

      it { is_expected.to fail_a_policy(:can_find_peers) }
    end

    context "with a limit out of bounds" do
      let(:params) { { limit: 500 } }

      it { is_expected.to fail_a_contract }
    end

    context "with a skill that the member does not want" do
      let(:params) { { want: other_skill.slug } }

      it { is_expected.to fail_a_policy(:wants_the_skill) }
    end
  end
end
