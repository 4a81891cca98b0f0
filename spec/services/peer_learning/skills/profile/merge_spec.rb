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

    context "when both said more" do
      fab!(:target, :learning_member)

      def tag_of(user)
        PeerLearning::Skills::SkillTag.find_by(user:, skill:, direction: "offer")
      end

      before do
        Fabricate(
          :learning_skill_tag,
          user: target,
          skill:,
          note: "Mine",
          confirmed_at: 1.year.ago,
          asked_at: 40.days.ago,
          hidden_at: 10.days.ago,
        )
        tag_of(source).update!(note: "Theirs", formats: ["teach"], confirmed_at: 2.days.ago)
        source.learning_profile.update!(
          role: "Trainer",
          affiliation: "Theirs",
          contexts: ["events"],
          nudges: false,
          next_nudge_at: 1.week.from_now,
        )
        target.learning_profile.update!(affiliation: "Mine")
      end

      it "takes the latest confirmation, and fills what was left open" do
        confirmed_at = tag_of(source).confirmed_at
        result

        expect(tag_of(target)).to have_attributes(
          note: "Mine",
          formats: ["teach"],
          confirmed_at:,
          asked_at: nil,
          hidden_at: nil,
        )
        expect(target.learning_profile.reload).to have_attributes(
          affiliation: "Mine",
          role: "Trainer",
          contexts: ["events"],
          nudges: false,
          next_nudge_at: be_present,
        )
      end

      it "lets the target's own later confirmation stand" do
        tag_of(target).update!(confirmed_at: 1.day.ago, asked_at: nil, hidden_at: nil)
        tag_of(source).update!(asked_at: 40.days.ago, hidden_at: 10.days.ago)
        result

        expect(tag_of(target)).to have_attributes(asked_at: nil, hidden_at: nil)
      end
    end

    context "when the source told nothing" do
      fab!(:source, :user)

      it { is_expected.to fail_to_find_a_model(:profile) }
    end
  end
end
