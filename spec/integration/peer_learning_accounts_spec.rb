# frozen_string_literal: true

RSpec.describe "What becomes of a learning profile with its account" do
  fab!(:skill, :learning_skill)
  fab!(:member) { Fabricate(:learning_member, offers: { skill => 3 }) }
  fab!(:other, :user)

  before { enable_current_plugin }

  def rows_of(user)
    [
      PeerLearning::Skills::Profile,
      PeerLearning::Skills::SkillTag,
      PeerLearning::Skills::ProfileLanguage,
    ].map { |model| model.where(user_id: user.id).count }
  end

  it "goes when the account is destroyed, even while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false

    expect { User.find(member.id).destroy! }.to change { rows_of(member) }.from([1, 1, 1]).to(
      [0, 0, 0],
    )
  end

  it "goes when the account is made anonymous" do
    DiscourseEvent.trigger(:user_anonymized, user: member, opts: {})

    expect(rows_of(member)).to eq([0, 0, 0])
  end

  it "moves when the account is merged into another" do
    DiscourseEvent.trigger(:merging_users, member, other)

    expect(rows_of(member)).to eq([0, 0, 0])
    expect(rows_of(other)).to eq([1, 1, 1])
  end

  it "does not mind accounts that told nothing" do
    DiscourseEvent.trigger(:user_anonymized, user: other, opts: {})
    DiscourseEvent.trigger(:merging_users, other, member)

    expect(rows_of(member)).to eq([1, 1, 1])
  end
end
