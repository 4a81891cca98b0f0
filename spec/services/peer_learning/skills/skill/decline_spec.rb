# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Decline do
  describe described_class::Contract, type: :model do
    subject(:contract) { described_class.new(skill_id: 1, reason: "No") }

    it { is_expected.to validate_presence_of(:skill_id) }
    it { is_expected.to be_valid }

    it "asks for a reason that can be told" do
      ["", "x" * 201].each do |reason|
        contract.reason = reason

        expect(contract).to be_invalid
        expect(contract.errors.map(&:message)).to eq(
          ["A reason of at most 200 characters is needed: it is what the proposer is told."],
        )
      end
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:reviewer, :moderator)
    fab!(:proposer, :user)
    fab!(:skill) { Fabricate(:learning_skill, status: "proposed", proposer:) }

    let(:params) { { skill_id: skill.id, reason: " Too  narrow " } }
    let(:dependencies) { { guardian: reviewer.guardian } }

    context "when it is not up to them" do
      let(:dependencies) { { guardian: proposer.guardian } }

      it { is_expected.to fail_a_policy(:can_review_skills) }
    end

    context "when it is no proposal any more" do
      before { skill.update!(status: "active") }

      it { is_expected.to fail_a_policy(:unchanged_meanwhile) }
    end

    it { is_expected.to run_successfully }

    it "leaves it out and says why" do
      result

      expect(skill.reload).to be_retired
      expect(skill.changes_made.sole).to have_attributes(
        action: "declined",
        actor: reviewer,
        details: {
          "reason" => "Too narrow",
        },
      )
      expect(proposer.notifications.sole.data_hash).to include(
        kind: "peer_learning.skill_declined",
        skill: skill.name,
        reason: "Too narrow",
      )
    end

    it "tells it whatever was written, and however long" do
      skill.update!(names: { "en" => "<\"#{"é" * 77}>" })
      params[:reason] = "\"" * 200

      expect(result).to run_successfully
    end
  end
end
