# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Credit do
  describe ".call" do
    subject(:result) do
      described_class.call(params: { source_user_id: source.id, target_user_id: target.id })
    end

    fab!(:source, :user)
    fab!(:target, :user)
    fab!(:skill) { Fabricate(:learning_skill, proposer: source) }

    before { skill.record("proposed", by: source) }

    it { is_expected.to run_successfully }

    it "moves proposals and history" do
      result

      expect(skill.reload.proposer).to eq(target)
      expect(skill.changes_made.sole.actor).to eq(target)
    end
  end
end
