# frozen_string_literal: true

RSpec.describe PeerLearning::Skills::Demand do
  fab!(:skill, :learning_skill)
  fab!(:rare, :learning_skill)

  def counted(skill)
    described_class.count.find { |row| row[:skill_id] == skill.id }
  end

  before do
    3.times { Fabricate(:learning_member, wants: { skill => 0 }) }
    2.times { Fabricate(:learning_member, offers: { skill => 3 }) }
    4.times { Fabricate(:learning_member, wants: { rare => 0 }) }
  end

  it "counts wants and offers" do
    expect(counted(skill)).to eq(skill_id: skill.id, wants: 3, offers: 2)
  end

  it "does not count so few that they might be told apart" do
    expect(counted(rare)).to eq(nil)

    Fabricate(:learning_member, offers: { rare => 1 })

    expect(counted(rare)).to eq(skill_id: rare.id, wants: 4, offers: 1)
  end

  it "counts nobody who has not agreed, and no account that is not listed" do
    Fabricate(:learning_member, wants: { skill => 0, rare => 0 }, visibility: "nobody")
    Fabricate(:learning_member, wants: { skill => 0, rare => 0 }, active: false)

    expect(counted(skill)).to include(wants: 3)
    expect(counted(rare)).to eq(nil)
  end

  it "does not count what is hidden" do
    PeerLearning::Skills::SkillTag
      .where(skill:)
      .offer
      .first
      .update!(asked_at: 31.days.ago, hidden_at: 1.day.ago)

    expect(counted(skill)).to eq(nil)
  end

  it "begins with what is wanted most" do
    Fabricate(:learning_member, offers: { rare => 1 })

    rows = described_class.count.select { |row| [skill.id, rare.id].include?(row[:skill_id]) }

    expect(rows.pluck(:skill_id)).to eq([rare.id, skill.id])
  end
end
