# frozen_string_literal: true

# With connections of their own, so nothing here is rolled back by itself.
RSpec.describe PeerLearning::Skills::CatalogueLock do
  self.use_transactional_tests = false

  let!(:user) { Fabricate(:user) }
  let!(:reviewer) { Fabricate(:moderator) }
  let!(:skill) { Fabricate(:learning_skill) }
  let!(:into) { Fabricate(:learning_skill) }
  let(:now) { Time.utc(2026, 11, 22) }

  before { enable_current_plugin }

  after do
    PeerLearning::Skills::SkillChange.where(skill_id: [skill.id, into.id]).delete_all
    PeerLearning::Skills::Skill.where(id: [skill.id, into.id]).delete_all
    [user, reviewer].each { |account| User.find(account.id).destroy! }
    SiteSetting.peer_learning_enabled = false
  end

  def on_another_connection(&block)
    Thread.new { ActiveRecord::Base.connection_pool.with_connection(&block) }
  end

  def merge
    PeerLearning::Skills::Skill::Merge.call(
      params: {
        skill_id: skill.id,
        into_id: into.id,
      },
      guardian: reviewer.guardian,
    )
  end

  def declare
    PeerLearning::Skills::Tag::Declare.call(
      params: {
        skill_id: skill.id,
        direction: "offer",
        level: 3,
      },
      guardian: user.guardian,
      now:,
    )
  end

  it "lets a merge wait for the tag that is being made, and takes it along" do
    merging = nil
    ActiveRecord::Base.transaction do
      expect(declare).to be_success
      merging = on_another_connection { merge }
      expect(merging.join(0.3)).to eq(nil)
    end

    expect(merging.value).to be_success
    expect(user.learning_profile.skill_tags.sole.skill).to eq(into)
  end

  it "lets a tag wait for the merge that is going on, and means what stands after it" do
    declaring = nil
    ActiveRecord::Base.transaction do
      expect(merge).to be_success
      declaring = on_another_connection { declare }
      expect(declaring.join(0.3)).to eq(nil)
    end

    expect(declaring.value).to be_success
    expect(user.reload.learning_profile.skill_tags.sole.skill).to eq(into)
  end

  it "lets who confirms all wait for the change that is going on" do
    declare
    confirming = nil
    ActiveRecord::Base.transaction do
      described_class.hold
      confirming =
        on_another_connection do
          PeerLearning::Skills::Profile::Confirm.call(guardian: user.guardian, now:)
        end
      expect(confirming.join(0.3)).to eq(nil)
    end

    expect(confirming.value).to be_success
  end

  it "lets two tags be made at once" do
    ActiveRecord::Base.transaction do
      described_class.share
      expect(on_another_connection { declare }.value).to be_success
    end
  end

  it "merges once when two press at once" do
    results = twice_at_once { merge }

    expect(results.map(&:success?)).to contain_exactly(true, false)
    expect(skill.changes_made.count).to eq(1)
  end

  it "makes one proposal of two made at once" do
    proposals =
      twice_at_once do
        PeerLearning::Skills::Skill::Propose.call(
          params: {
            name: "Made at once",
            area: "individual",
          },
          guardian: user.guardian,
          now:,
        )[
          :skill
        ]
      end

    expect(proposals.uniq.size).to eq(1)
  ensure
    made = PeerLearning::Skills::Skill.where(slug: "made-at-once")
    PeerLearning::Skills::SkillChange.where(skill: made).delete_all
    made.delete_all
  end
end
