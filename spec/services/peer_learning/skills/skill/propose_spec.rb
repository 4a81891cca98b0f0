# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Propose do
  describe described_class::Contract, type: :model do
    subject(:contract) { described_class.new(**attributes, options: nil) }

    let(:attributes) { { name: "Podcasting", area: "individual" } }

    it { is_expected.to be_valid }
    it { is_expected.to validate_inclusion_of(:direction).in_array(%w[offer want]).allow_nil }

    it "takes the reader's language unless told another" do
      contract.valid?

      expect(contract.locale).to eq("en")
    end

    it "says what is wrong" do
      contract.assign_attributes(
        name: " x ",
        locale: "xx-klingon",
        area: "elsewhere",
        reason: "y" * 501,
      )

      expect(contract).to be_invalid
      expect(contract.errors.map(&:message)).to eq(
        [
          "A name of 2 to 80 characters is needed.",
          "“xx-klingon” is not a language code we know.",
          "The area must be one of individual, organizational, technical and governance.",
          "What it is must be said in at most 500 characters.",
        ],
      )
    end

    it "says what is wrong with the level of the tag" do
      contract.assign_attributes(direction: "offer", level: 0)

      expect(contract).to be_invalid
      expect(contract.errors.map(&:message)).to eq(
        ["The level of what you offer must be a whole number from 1 to 4."],
      )
    end
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:user)
    fab!(:parent, :learning_skill)

    let(:params) do
      {
        name: " Podcasting  for wikis",
        area: "individual",
        reason: "Making a show",
        parent_id: parent.id,
        direction: "want",
        level: 1,
        priority: 3,
      }
    end
    let(:dependencies) { { guardian: user.guardian, now: } }
    let(:now) { Time.utc(2026, 11, 22, 10) }
    let(:skills) { PeerLearning::Skills::Skill }

    context "without a name" do
      let(:params) { { area: "individual" } }

      it { is_expected.to fail_a_contract }
    end

    context "without an account, or with one that is silenced" do
      it "is refused" do
        anonymous = described_class.call(params:, guardian: Guardian.new, now:)
        user.update!(silenced_till: 1.day.from_now)

        expect(anonymous).to fail_a_policy(:can_propose_skills)
        expect(result).to fail_a_policy(:can_propose_skills)
      end
    end

    context "with a parent that is not in the catalogue" do
      before { parent.update!(status: "retired") }

      it { is_expected.to fail_a_policy(:parent_stands) }
    end

    context "with a parent that has no storey left below it" do
      before do
        top = Fabricate(:learning_skill, parent: Fabricate(:learning_skill))
        parent.update!(parent: top)
      end

      it { is_expected.to fail_with_an_invalid_model(:skill) }
    end

    it { is_expected.to run_successfully }

    it "waits for the working group, with the proposer's own tag" do
      expect(result[:skill]).to have_attributes(
        slug: "podcasting-for-wikis",
        names: {
          "en" => "Podcasting for wikis",
        },
        area: "individual",
        reason: "Making a show",
        status: "proposed",
        proposer: user,
        parent:,
      )
      expect(result[:skill_tag]).to have_attributes(
        user:,
        direction: "want",
        level: 1,
        priority: 3,
        confirmed_at: now,
      )
      expect(user.learning_profile).to be_shown_to_nobody
      expect(result[:skill].changes_made.sole).to have_attributes(action: "proposed", actor: user)
    end

    it "makes no tag where none is asked for" do
      params.delete(:direction)

      expect(result).to run_successfully
      expect(result[:skill_tag]).to be_nil
      expect(user.reload.learning_profile).to be_nil
    end

    it "returns the one that stands under a name or alias that is the same" do
      active = Fabricate(:learning_skill, aliases: { "fr" => ["Podcasting-for WIKIS"] })

      expect { result }.not_to change { skills.count }
      expect(result[:skill]).to eq(active)
      expect(result[:skill_tag].skill).to eq(active)
    end

    it "is one proposal, however often and by whomever it is made" do
      other = Fabricate(:user)
      first = described_class.call(params:, guardian: other.guardian, now:)

      expect(result[:skill]).to eq(first[:skill])
      expect(result[:skill]).to have_attributes(proposer: other)
      expect(result[:skill].changes_made.count).to eq(1)
      expect(result[:skill_tag].user).to eq(user)
    end

    it "takes up a name that was declined before, under another slug" do
      Fabricate(
        :learning_skill,
        slug: "podcasting-for-wikis",
        status: "retired",
        names: {
          en: "x",
        },
      )

      expect(result[:skill].slug).to eq("podcasting-for-wikis-2")
    end

    it "has a slug for names in every script" do
      params.merge!(name: "البث الصوتي", locale: "ar")

      expect(result[:skill]).to have_attributes(
        slug: "skill",
        names: {
          "ar" => "البث الصوتي",
        },
        name: "البث الصوتي",
      )
    end

    context "when the list is full" do
      before do
        SiteSetting.peer_learning_max_wants = 1
        Fabricate(:learning_profile, user:)
      end

      it "proposes nothing that cannot be tagged" do
        Fabricate(:learning_skill_tag, user:, direction: "want", level: 1)

        expect { result }.not_to change { skills.count }
        expect(result).to fail_a_policy(:has_room)
      end

      it "counts the tags of other proposals" do
        skill = Fabricate(:learning_skill, status: "proposed", proposer: user)
        Fabricate(:learning_skill_tag, user:, skill:, direction: "want", level: 1)

        expect(result).to fail_a_policy(:has_room)
      end

      it "still changes the tag of what stands" do
        described_class.call(params:, **dependencies)

        expect(result).to run_successfully
      end
    end

    context "when as many proposals as may be are open" do
      before do
        skills::MAX_OPEN_PROPOSALS.times do
          Fabricate(:learning_skill, status: "proposed", proposer: user)
        end
      end

      it { is_expected.to fail_a_policy(:has_room_for_proposals) }

      it "still finds what stands" do
        Fabricate(:learning_skill, names: { "en" => "podcasting for wikis" })

        expect(result).to run_successfully
      end

      it "does not count for the working group" do
        Group[:staff].add(user)
        user.reload

        expect(result).to run_successfully
      end

      it "does not count for who brings in a directory" do
        SiteSetting.peer_learning_working_group_groups = Fabricate(:group).id.to_s
        user.update!(admin: true)

        expect(result).to run_successfully
      end
    end
  end
end
