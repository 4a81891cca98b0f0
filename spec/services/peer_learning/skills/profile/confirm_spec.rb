# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile::Confirm do
  describe ".call" do
    subject(:result) { described_class.call(guardian:, now:) }

    fab!(:member, :learning_member)
    fab!(:hidden) { Fabricate(:hidden_learning_skill_tag, user: member) }
    fab!(:fresh) { Fabricate(:learning_skill_tag, user: member, direction: "want", level: 1) }
    fab!(:of_somebody_else, :hidden_learning_skill_tag)

    let(:guardian) { member.guardian }
    let(:now) { Time.utc(2026, 11, 22, 10) }

    context "without an account" do
      let(:guardian) { Guardian.new }

      it { is_expected.to fail_to_find_a_model(:user) }
    end

    it { is_expected.to run_successfully }

    it "confirms everything, and shows it again" do
      result

      expect([hidden, fresh].map(&:reload)).to all(
        have_attributes(confirmed_at: now, asked_at: nil, hidden_at: nil),
      )
      expect(member.learning_profile.shown_skill_tags).to contain_exactly(hidden, fresh)
      expect(of_somebody_else.reload.hidden_at).to be_present
    end

    it "takes the questions back, and no other notification" do
      PeerLearning::Notices.tell(member, "skills_to_confirm", count: 1)
      PeerLearning::Notices.tell(member, "skills_hidden", count: 1)
      other = PeerLearning::Notices.tell(member, "something_else")

      result

      expect(member.notifications).to contain_exactly(other)
    end
  end
end
