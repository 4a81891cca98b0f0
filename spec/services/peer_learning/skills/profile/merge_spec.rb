# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Profile::Merge do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:source_user_id) }
    it { is_expected.to validate_presence_of(:target_user_id) }
  end

  describe ".call" do
    subject(:result) do
      described_class.call(params: { source_user_id: source.id, target_user_id: target.id })
    end

    fab!(:skill, :learning_skill)
    fab!(:other_skill, :learning_skill)
    fab!(:source) do
      Fabricate(
        :learning_member,
        offers: {
          skill => 4,
          other_skill => 2,
        },
        wants: {
          skill => 0,
        },
        languages: {
          "en" => 5,
          "ha" => 3,
        },
        visibility: "everyone",
      )
    end
    fab!(:target, :user)

    def told(user)
      profile = PeerLearning::Skills::Profile.find_by(user:)
      return if !profile
      {
        visibility: profile.visibility,
        languages: profile.languages.to_h { [_1.code, _1.proficiency] },
        tags: profile.skill_tags.to_h { [[_1.skill, _1.direction], _1.level] },
      }
    end

    it { is_expected.to run_successfully }

    it "moves everything to an account that told nothing" do
      before = told(source)

      result

      expect(told(target)).to eq(before)
      expect(told(source)).to eq(nil)
    end

    context "when both told something" do
      fab!(:target) do
        Fabricate(
          :learning_member,
          offers: {
            skill => 1,
          },
          languages: {
            "en" => 2,
          },
          visibility: "nobody",
        )
      end

      it "adds what is missing, and keeps the target's word" do
        result

        expect(told(target)).to eq(
          visibility: "nobody",
          languages: {
            "en" => 2,
            "ha" => 3,
          },
          tags: {
            [skill, "offer"] => 1,
            [other_skill, "offer"] => 2,
            [skill, "want"] => 0,
          },
        )
        expect(told(source)).to eq(nil)
        expect(PeerLearning::Skills::SkillTag.where(user: source)).to be_empty
        expect(PeerLearning::Skills::ProfileLanguage.where(user: source)).to be_empty
      end
    end

    context "when the source told nothing" do
      fab!(:source, :user)

      it { is_expected.to fail_to_find_a_model(:profile) }
    end
  end
end
