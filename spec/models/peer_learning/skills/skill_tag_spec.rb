# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::SkillTag do
  fab!(:user)
  fab!(:skill, :learning_skill)

  def tag(**attributes)
    Fabricate.build(:learning_skill_tag, user:, skill:, **attributes)
  end

  def save_unchecked(tag)
    described_class.transaction(requires_new: true) { tag.save!(validate: false) }
  end

  it "has a scale of its own for offers and for wants" do
    expect([0, 1, 4, 5].map { |level| tag(direction: "offer", level:).valid? }).to eq(
      [false, true, true, false],
    )
    expect([-1, 0, 3, 4].map { |level| tag(direction: "want", level:).valid? }).to eq(
      [false, true, true, false],
    )
  end

  it "has the same scales in the database" do
    [
      tag(direction: "offer", level: 0),
      tag(direction: "offer", level: 5),
      tag(direction: "want", level: 4),
      tag(priority: 0),
      tag(direction: "offer", purpose: "understand"),
      tag(direction: "want", level: 1, formats: ["teach"]),
      tag(hidden_at: Time.zone.now),
    ].each do |wrong|
      expect { save_unchecked(wrong) }.to raise_error(ActiveRecord::StatementInvalid)
    end
  end

  it "has one offer and one want of a skill for each member" do
    tag(direction: "offer").save!
    tag(direction: "want").save!

    expect { save_unchecked(tag(direction: "offer")) }.to raise_error(ActiveRecord::RecordNotUnique)
  end

  describe ".of_active_skills" do
    it "leaves out tags of skills that are proposed or retired" do
      active = tag.tap(&:save!)
      %w[proposed retired].each { |status| tag(skill: Fabricate(:learning_skill, status:)).save! }

      expect(described_class.where(user:).of_active_skills).to contain_exactly(active)
    end
  end

  describe ".shown" do
    it "leaves out what is hidden as well" do
      shown = tag.tap(&:save!)
      tag(direction: "want", level: 1, asked_at: 31.days.ago, hidden_at: 1.day.ago).save!
      tag(skill: Fabricate(:learning_skill, status: "retired")).save!

      expect(described_class.where(user:).shown).to contain_exactly(shown)
    end
  end

  describe ".declare" do
    fab!(:other_skill, :learning_skill)

    let(:now) { Time.utc(2026, 11, 22, 10) }

    it "adds tags and changes those that are there" do
      standing =
        tag(direction: "want", level: 0, priority: 3, confirmed_at: 1.year.ago).tap(&:save!)

      described_class.declare(
        [
          { user_id: user.id, skill_id: skill.id, direction: "want", level: 2 },
          { user_id: user.id, skill_id: other_skill.id, direction: "want", level: 1 },
        ],
        now:,
      )

      expect(standing.reload).to have_attributes(level: 2, priority: 3, confirmed_at: now)
      expect(described_class.find_by(user:, skill: other_skill)).to have_attributes(
        level: 1,
        priority: 2,
        confirmed_at: now,
      )
    end

    it "does nothing with nothing" do
      expect { described_class.declare([], now:) }.not_to change { described_class.count }
    end
  end
end
