# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Tag::Declare do
  describe described_class::Contract, type: :model do
    subject(:contract) { described_class.new(**attributes, options: nil) }

    let(:attributes) { { skill_id: 1, direction: "offer", level: 2 } }

    it { is_expected.to validate_presence_of(:skill_id) }
    it { is_expected.to validate_inclusion_of(:direction).in_array(%w[offer want]) }
    it { is_expected.to be_valid }

    it "says what is wrong with a level or a priority" do
      contract.level = "seven"
      contract.priority = 9

      expect(contract).to be_invalid
      expect(contract.errors.map(&:message)).to eq(
        [
          "The level of what you offer must be a whole number from 1 to 4.",
          "The priority must be a whole number from 1 to 3.",
        ],
      )
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:user)
    fab!(:skill, :learning_skill)

    let(:params) { { skill_id: skill.id, direction:, level: "2", priority: "3" } }
    let(:direction) { "want" }
    let(:dependencies) { { guardian: user.guardian, now: } }
    let(:now) { Time.utc(2026, 11, 22, 10) }

    context "with a level that is not on the scale" do
      let(:params) { { skill_id: skill.id, direction: "want", level: 4 } }

      it { is_expected.to fail_a_contract }
    end

    context "without an account" do
      let(:dependencies) { { guardian: Guardian.new, now: } }

      it { is_expected.to fail_to_find_a_model(:user) }
    end

    context "with a skill that is not active" do
      before { skill.update!(status: "retired") }

      it { is_expected.to fail_to_find_a_model(:skill) }
    end

    context "with somebody else's proposal" do
      before { skill.update!(status: "proposed", proposer: Fabricate(:user)) }

      it { is_expected.to fail_to_find_a_model(:skill) }
    end

    context "with one's own proposal" do
      before { skill.update!(status: "proposed", proposer: user) }

      it { is_expected.to run_successfully }
    end

    context "with a skill that was merged into another" do
      fab!(:other, :learning_skill)

      before { skill.update!(status: "retired", merged_into: other) }

      it "means the other" do
        expect(result[:skill_tag].skill).to eq(other)
      end
    end

    context "with a want" do
      it { is_expected.to run_successfully }

      it "keeps level, priority and date" do
        expect(result[:skill_tag]).to have_attributes(
          user:,
          skill:,
          direction: "want",
          level: 2,
          priority: 3,
          confirmed_at: now,
        )
      end

      it "starts a learning profile, shown to nobody" do
        result

        expect(user.learning_profile).to be_shown_to_nobody
      end
    end

    context "with an offer" do
      let(:direction) { "offer" }

      it "has no priority" do
        expect(result[:skill_tag]).to have_attributes(direction: "offer", level: 2, priority: 2)
      end
    end

    context "when it was said before" do
      fab!(:skill_tag) do
        Fabricate(:learning_skill_tag, user:, skill:, direction: "want", level: 0, priority: 1)
      end

      it "changes it" do
        expect { result }.not_to change { PeerLearning::Skills::SkillTag.count }
        expect(skill_tag.reload).to have_attributes(level: 2, priority: 3, confirmed_at: now)
      end
    end

    context "when the member has a learning profile" do
      fab!(:profile) { Fabricate(:learning_profile, user:, visibility: "everyone", capacity: 3) }

      it "leaves it as it is" do
        expect { result }.not_to change { profile.reload.attributes }
      end
    end
  end
end
