# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile::Show do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:username) }
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:reader, :user)
    fab!(:member) { Fabricate(:learning_member, visibility: "members") }

    let(:params) { { username: member.username.upcase } }
    let(:dependencies) { { guardian: reader.guardian } }

    it { is_expected.to run_successfully }

    it "finds the learning profile" do
      expect(result[:profile]).to eq(member.learning_profile)
    end

    context "when nobody is called that" do
      let(:params) { { username: "nobody_here" } }

      it { is_expected.to fail_to_find_a_model(:user) }
    end

    context "when the reader may not see it" do
      let(:dependencies) { { guardian: Guardian.new } }

      it { is_expected.to fail_a_policy(:can_see_learning_profile) }
    end

    context "when it is one's own, and nothing stands yet" do
      let(:params) { { username: reader.username } }

      it "is blank, and stays unwritten" do
        expect(result[:profile]).to have_attributes(user: reader, visibility: "nobody")
        expect(result[:profile]).to be_new_record
      end
    end
  end
end
