# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile::Erase do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:user_id) }
  end

  describe ".call" do
    subject(:result) { described_class.call(params: { user_id: member.id }) }

    fab!(:skill, :learning_skill)
    fab!(:member) { Fabricate(:learning_member, offers: { skill => 3 }) }
    fab!(:other) { Fabricate(:learning_member, offers: { skill => 3 }) }

    it { is_expected.to run_successfully }

    it "forgets what the member told, and only that" do
      result

      [
        PeerLearning::Skills::Profile,
        PeerLearning::Skills::SkillTag,
        PeerLearning::Skills::ProfileLanguage,
      ].each { |model| expect(model.where(user: [member, other]).map(&:user)).to eq([other]) }
    end

    it "takes back what the member was told about it" do
      PeerLearning::Notices.tell(member, "skills_to_confirm", count: 1)
      result

      expect(member.notifications).to be_empty
    end

    context "when the member told nothing" do
      fab!(:member, :user)

      it { is_expected.to run_successfully }
    end

    context "when there is no such member" do
      let(:result) { described_class.call(params: { user_id: -99 }) }

      it "has nobody to forget" do
        expect(result).to fail_to_find_a_model(:user)
      end
    end
  end
end
