# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Tag::Declare do
  describe described_class::Contract, type: :model do
    subject(:contract) { described_class.new(**attributes, options: nil) }

    let(:attributes) { { skill_id: 1, direction: "offer", level: 2 } }

    it { is_expected.to validate_presence_of(:skill_id) }
    it { is_expected.to validate_inclusion_of(:direction).in_array(%w[offer want]) }
    it { is_expected.to be_valid }

    it "says what is wrong with an offer" do
      attributes.merge!(level: "seven", formats: ["sing"], note: "x" * 201)

      expect(contract).to be_invalid
      expect(contract.errors.map(&:message)).to eq(
        [
          "The level of what you offer must be a whole number from 1 to 4.",
          "The ways to share must be a list of those that can be chosen.",
          "Note: at most 200 characters of plain text can be kept.",
        ],
      )
    end

    it "says what is wrong with a want" do
      attributes.merge!(direction: "want", level: 4, priority: 9, purpose: "fame")

      expect(contract).to be_invalid
      expect(contract.errors.map(&:message)).to eq(
        [
          "The level of what you want to learn must be a whole number from 0 to 3.",
          "The priority must be a whole number from 1 to 3.",
          "What you want the skill for must be “understand”, “do_now” or “train_others”.",
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

      before { params.merge!(formats: %w[mentor teach mentor], note: " Slides,\nin Hausa ") }

      it "keeps its formats and its note, and knows no priority and no purpose" do
        params[:purpose] = "understand"

        expect(result[:skill_tag]).to have_attributes(
          direction: "offer",
          level: 2,
          formats: %w[teach mentor],
          note: "Slides, in Hausa",
          priority: 2,
          purpose: nil,
        )
      end
    end

    context "when it was said before" do
      fab!(:skill_tag) do
        Fabricate(
          :learning_skill_tag,
          user:,
          skill:,
          direction: "want",
          level: 0,
          priority: 1,
          purpose: "understand",
          note: "For a campaign",
          asked_at: 40.days.ago,
          hidden_at: 10.days.ago,
        )
      end

      it "changes what is given, and confirms it" do
        expect { result }.not_to change { PeerLearning::Skills::SkillTag.count }
        expect(skill_tag.reload).to have_attributes(
          level: 2,
          priority: 3,
          purpose: "understand",
          note: "For a campaign",
          confirmed_at: now,
          asked_at: nil,
          hidden_at: nil,
        )
      end

      it "empties what is given empty" do
        params.merge!(purpose: nil, note: nil)
        result

        expect(skill_tag.reload).to have_attributes(purpose: nil, note: "")
      end
    end

    context "when there are as many as there may be" do
      before do
        SiteSetting.peer_learning_max_wants = 2
        Fabricate(:learning_profile, user:)
        2.times { Fabricate(:learning_skill_tag, user:, direction: "want", level: 1) }
      end

      it { is_expected.to fail_a_policy(:has_room) }

      it "counts each direction by itself" do
        params[:direction] = "offer"

        expect(result).to run_successfully
      end

      it "still changes what stands" do
        params[:skill_id] = PeerLearning::Skills::SkillTag.find_by!(user:).skill_id

        expect(result).to run_successfully
      end

      it "counts what waits for the working group, and still changes it" do
        tag = PeerLearning::Skills::SkillTag.find_by!(user:)
        tag.skill.update!(status: "proposed")

        expect(result).to fail_a_policy(:has_room)
        params[:skill_id] = tag.skill_id
        expect(described_class.call(params:, **dependencies)).to run_successfully
      end

      it "does not count what the member cannot see" do
        PeerLearning::Skills::SkillTag.find_by!(user:).skill.update!(status: "retired")

        expect(result).to run_successfully
      end
    end

    context "when the member has a learning profile" do
      fab!(:profile) { Fabricate(:learning_profile, user:, visibility: "everyone", capacity: 3) }

      it "leaves it as it is" do
        expect { result }.not_to change { profile.reload.attributes }
      end
    end
  end

  describe "two at once" do
    # Other connections see only what is committed.
    self.use_transactional_tests = false

    let!(:user) { Fabricate(:user) }
    let!(:skills) { Array.new(2) { Fabricate(:learning_skill) } }

    before { SiteSetting.peer_learning_max_offers = 1 }

    after do
      SiteSetting.peer_learning_max_offers = 30
      user.destroy!
      skills.each(&:destroy!)
    end

    def declare(skill)
      described_class.call(
        params: {
          skill_id: skill.id,
          direction: "offer",
          level: 2,
        },
        guardian: Guardian.new(User.find(user.id)),
        now: Time.utc(2026, 11, 22, 10),
      )
    end

    it "are never more than there may be" do
      waiting = Thread::Queue.new(skills)
      results = twice_at_once { declare(waiting.pop) }

      expect(results.count(&:success?)).to eq(1)
      expect(results.reject(&:success?)).to all(fail_a_policy(:has_room))
      expect(PeerLearning::Skills::SkillTag.where(user_id: user.id).count).to eq(1)
    end
  end
end
