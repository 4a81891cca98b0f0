# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Restore do
  describe ".call" do
    subject(:result) { described_class.call(params: { skill_id: skill.id }, **dependencies) }

    fab!(:reviewer, :moderator)
    fab!(:skill) { Fabricate(:learning_skill, status: "retired") }

    let(:dependencies) { { guardian: reviewer.guardian } }

    context "when it is not up to them" do
      let(:dependencies) { { guardian: Fabricate(:user).guardian } }

      it { is_expected.to fail_a_policy(:can_review_skills) }
    end

    context "when it was never away" do
      before { skill.update!(status: "active") }

      it { is_expected.to fail_a_policy(:unchanged_meanwhile) }
    end

    context "when it was merged into another" do
      before { skill.update!(merged_into: Fabricate(:learning_skill)) }

      it { is_expected.to fail_a_policy(:unchanged_meanwhile) }
    end

    context "when its name has gone to another" do
      before { Fabricate(:learning_skill, names: skill.names) }

      it { is_expected.to fail_with_an_invalid_model(:skill) }
    end

    it { is_expected.to run_successfully }

    it "brings it back with its tags" do
      tag = Fabricate(:learning_skill_tag, skill:)
      result

      expect(skill.reload).to be_active
      expect(PeerLearning::Skills::SkillTag.of_active_skills).to include(tag)
      expect(skill.changes_made.sole).to have_attributes(action: "restored", actor: reviewer)
    end
  end
end
