# frozen_string_literal: true

RSpec.describe PeerLearning::Peers::Opening do
  fab!(:skill, :learning_skill)
  fab!(:other_skill, :learning_skill)
  fab!(:member) do
    Fabricate(
      :learning_member,
      offers: {
        skill => 3,
      },
      wants: {
        other_skill => 0,
      },
      languages: {
        "en" => 2,
        "fr" => 1,
        "ha" => 5,
      },
      time_zone: "Africa/Lagos",
      availability: [[10, 17]],
    )
  end

  before { enable_current_plugin }

  def openings
    described_class
      .where(user_id: member.id)
      .pluck(:skill_id, :code, :level, :proficiency, :has_room)
      .sort
  end

  def starts
    described_class.where(user_id: member.id).pick(:starts)
  end

  def as_member(service, **params)
    result = service.call(params:, guardian: member.guardian, now: Time.zone.now)
    expect(result).to run_successfully
  end

  it "has each offer in each language that is spoken well enough, and when a meeting could begin in UTC" do
    expect(openings).to eq([[skill.id, "en", 3, 2, true], [skill.id, "ha", 3, 5, true]])
    expect(starts.enum_for(:scan, "1").map { Regexp.last_match.begin(0) }).to eq([6, 7])
  end

  it "follows what the member says" do
    as_member(
      PeerLearning::Skills::Tag::Declare,
      skill_id: other_skill.id,
      direction: "offer",
      level: 1,
    )
    expect(openings.map(&:first).uniq).to contain_exactly(skill.id, other_skill.id)

    as_member(PeerLearning::Skills::Tag::Withdraw, skill_id: skill.id, direction: "offer")
    expect(openings.map(&:first).uniq).to eq([other_skill.id])

    as_member(
      PeerLearning::Skills::Profile::Update,
      languages: [{ "code" => "fr", "proficiency" => 3 }],
      capacity: 0,
    )
    expect(openings).to eq([[other_skill.id, "fr", 1, 3, false]])

    as_member(PeerLearning::Skills::Profile::Update, visibility: "nobody")
    expect(openings).to eq([])
  end

  it "follows the clock the member's account is on" do
    member.user_option.update!(timezone: "UTC")

    expect(starts.index("1")).to eq(10)
  end

  it "goes with the account, and with what was told" do
    PeerLearning::Skills::Profile::Erase.call(params: { user_id: member.id })
    expect(openings).to eq([])

    other = Fabricate(:learning_member, offers: { skill => 2 })
    other.destroy!
    expect(described_class.where(user_id: other.id)).to be_empty
  end

  it "moves to the account that another is merged into" do
    target = Fabricate(:learning_member, languages: { "sw" => 4 })
    PeerLearning::Skills::Profile::Merge.call(
      params: {
        source_user_id: member.id,
        target_user_id: target.id,
      },
    )

    expect(openings).to eq([])
    expect(described_class.where(user_id: target.id).pluck(:code)).to contain_exactly(
      "en",
      "ha",
      "sw",
    )
  end
end
