# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Skill::Merge do
  describe described_class::Contract, type: :model do
    it { is_expected.to validate_presence_of(:skill_id) }
    it { is_expected.to validate_presence_of(:into_id) }
  end

  describe ".call" do
    subject(:result) { described_class.call(params:, **dependencies) }

    fab!(:reviewer, :moderator)
    fab!(:skill) do
      Fabricate(
        :learning_skill,
        slug: "old-way",
        names: {
          "en" => "Old way",
          "ar" => "طريقة قديمة",
        },
        aliases: {
          "en" => ["Ancient way"],
        },
      )
    end
    fab!(:into) do
      Fabricate(
        :learning_skill,
        slug: "new-way",
        names: {
          "en" => "New way",
        },
        aliases: {
          "en" => ["Modern way"],
        },
      )
    end
    fab!(:member, :user)
    fab!(:other, :user)

    let(:params) { { skill_id: skill.id, into_id: into.id } }
    let(:dependencies) { { guardian: reviewer.guardian } }

    def tag(user, skill, direction, **attributes)
      Fabricate(:learning_skill_tag, user:, skill:, direction:, **attributes)
    end

    context "without the skill it goes into" do
      let(:params) { { skill_id: skill.id } }

      it { is_expected.to fail_a_contract }
    end

    context "when it is not up to them" do
      let(:dependencies) { { guardian: member.guardian } }

      it { is_expected.to fail_a_policy(:can_review_skills) }
    end

    context "with no such skill" do
      before { skill.destroy! }

      it { is_expected.to fail_to_find_a_model(:skill) }
    end

    context "with itself, or with one that is not in the catalogue" do
      it "does nothing" do
        expect(
          described_class.call(params: { skill_id: skill.id, into_id: skill.id }, **dependencies),
        ).to fail_to_find_a_model(:into)
        into.update!(status: "retired")

        expect(result).to fail_to_find_a_model(:into)
      end
    end

    context "when it is merged already" do
      before { described_class.call(params:, **dependencies) }

      it { is_expected.to fail_a_policy(:unchanged_meanwhile) }
    end

    it { is_expected.to run_successfully }

    it "takes every tag along" do
      offer = tag(member, skill, "offer", level: 3)
      want = tag(other, skill, "want", level: 1)

      result

      expect([offer, want].map { _1.reload.skill }).to eq([into, into])
      expect(into.skill_tags.count).to eq(2)
      expect(Notification.count).to eq(0)
    end

    it "keeps one of two by the rule, and tells its owner once" do
      offers = [tag(member, skill, "offer", level: 4), tag(member, into, "offer", level: 2)]
      wants = [
        tag(member, skill, "want", level: 0, priority: 1, confirmed_at: 1.year.ago),
        tag(member, into, "want", level: 2, priority: 3, confirmed_at: 1.day.ago),
      ]
      confirmed_at = wants.last.confirmed_at

      result

      expect(into.skill_tags).to contain_exactly(offers.last, wants.last)
      expect(offers.last.reload.level).to eq(4)
      expect(wants.last.reload).to have_attributes(level: 0, priority: 3, confirmed_at:)
      expect(member.notifications.sole.data_hash).to include(
        kind: "peer_learning.skills_merged",
        skill: "Old way",
        into: "New way",
      )
    end

    it "keeps what was said of the one that stays, and fills in what was said of the other" do
      tag(member, skill, "offer", formats: %w[mentor], note: "In Hausa")
      kept = tag(member, into, "offer", formats: %w[teach])

      result

      expect(kept.reload).to have_attributes(formats: %w[teach], note: "In Hausa")
    end

    it "hides nothing that was confirmed lately, and shows nothing that was not" do
      tag(member, skill, "offer")
      shown = Fabricate(:hidden_learning_skill_tag, user: member, skill: into)
      tag(other, skill, "offer", confirmed_at: 300.days.ago)
      hidden = Fabricate(:hidden_learning_skill_tag, user: other, skill: into)

      result

      expect(into.skill_tags.shown).to contain_exactly(shown)
      expect(shown.reload).to have_attributes(asked_at: nil, hidden_at: nil)
      expect(hidden.reload).to have_attributes(hidden_at: be_present)
    end

    it "lets every name and the old address lead to the one that stands" do
      result
      tree = PeerLearning::Skills::Tree.load

      expect(into.reload.aliases).to eq(
        "en" => ["Modern way", "Old way", "Ancient way"],
        "ar" => ["طريقة قديمة"],
      )
      ["old way", "Ancient way", "طريقة قديمة", "old-way"].each do |name|
        expect(tree.named(name)).to eq(into), name
      end
      expect(tree.find_by_slug("old-way")).to eq(into)
    end

    it "follows one merge after the other" do
      third = Fabricate(:learning_skill, slug: "third")
      result
      described_class.call(params: { skill_id: into.id, into_id: third.id }, **dependencies)

      expect(PeerLearning::Skills::Tree.load.find_by_slug("old-way")).to eq(third)
      expect(PeerLearning::Skills::Skill.follow(skill.id)).to eq(third)
    end

    it "moves the children" do
      child = Fabricate(:learning_skill, parent: skill)

      result

      expect(child.reload.parent).to eq(into)
      expect(skill.reload).to have_attributes(parent: nil, status: "retired", merged_into: into)
    end

    it "goes into its own child, which takes its place" do
      above = Fabricate(:learning_skill)
      sister = Fabricate(:learning_skill, parent: skill)
      skill.update!(parent: above)
      into.update!(parent: skill)

      expect(result).to run_successfully
      expect(into.reload.parent).to eq(above)
      expect(sister.reload.parent).to eq(into)
    end

    it "changes nothing when the children would be too deep" do
      into.update!(parent: Fabricate(:learning_skill, parent: Fabricate(:learning_skill)))
      child = Fabricate(:learning_skill, parent: skill)

      expect(result).to fail_a_step(:move_children)
      expect(result["result.step.move_children"].error).to eq(
        "Skills can be nested 3 deep and no more.",
      )
      expect(child.reload.parent).to eq(skill)
      expect(skill.reload).to be_active
    end

    it "is in the history of both" do
      result

      expect(skill.changes_made.sole).to have_attributes(
        action: "merged",
        actor: reviewer,
        details: {
          "into_id" => into.id,
        },
      )
      expect(into.changes_made.sole.details).to eq("from_id" => skill.id)
    end

    it "tells the other rooms" do
      events = DiscourseEvent.track_events(:peer_learning_skills_merged) { result }

      expect(events.map { _1[:params] }).to eq([[skill.id, into.id]])
    end

    it "changes nothing when another room cannot follow" do
      tag(member, skill, "offer", level: 3)
      unable = ->(*) { raise "no" }
      DiscourseEvent.on(:peer_learning_skills_merged, &unable)

      expect { result }.to raise_error("no")
      expect(skill.reload).to be_active
      expect(skill.skill_tags.count).to eq(1)
    ensure
      DiscourseEvent.off(:peer_learning_skills_merged, &unable)
    end

    context "with a proposal" do
      before { skill.update!(status: "proposed", proposer: member) }

      it "tells its proposer where it went" do
        result

        expect(member.notifications.sole.data_hash).to include(
          kind: "peer_learning.proposal_merged",
          skill: "Old way",
          into: "New way",
        )
      end
    end
  end
end
