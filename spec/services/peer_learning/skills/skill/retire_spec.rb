# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Retire do
  describe ".call" do
    subject(:result) { described_class.call(params: { skill_id: skill.id }, **dependencies) }

    fab!(:reviewer, :moderator)
    fab!(:skill, :learning_skill)
    fab!(:tag) { Fabricate(:learning_skill_tag, skill:) }

    let(:dependencies) { { guardian: reviewer.guardian } }

    context "when it is not up to them" do
      let(:dependencies) { { guardian: Fabricate(:user).guardian } }

      it { is_expected.to fail_a_policy(:can_review_skills) }
    end

    context "when it is retired already" do
      before { skill.update!(status: "retired") }

      it { is_expected.to fail_a_policy(:unchanged_meanwhile) }
    end

    it { is_expected.to run_successfully }

    it "hides it, keeps its tags and says who did it" do
      result

      expect(skill.reload).to be_retired
      expect(PeerLearning::Skills::SkillTag.of_active_skills).not_to include(tag)
      expect(skill.skill_tags).to contain_exactly(tag)
      expect(skill.changes_made.sole).to have_attributes(action: "retired", actor: reviewer)
    end
  end
end
