# frozen_string_literal: true

RSpec.describe "Propose a skill" do
  fab!(:member) { Fabricate(:learning_member, visibility: "everyone") }
  fab!(:other, :user)

  let(:profile) { PageObjects::Pages::LearningProfile.new }

  before do
    enable_current_plugin
    SiteSetting.hide_new_user_profiles = false
    sign_in(member)
  end

  it "is the member's own until somebody has looked at it" do
    profile.visit_page(member).propose_skill("offers", "Podcasting", reason: "Making a show")
    expect(profile).to have_proposed_skill("offers", "Podcasting")

    page.refresh
    expect(profile).to have_proposed_skill("offers", "Podcasting")

    sign_in(other)
    profile.visit_page(member)
    expect(profile).to have_no_skill("Podcasting")
  end

  it "is told when the working group has taken it up" do
    skill = Fabricate(:learning_skill, status: "proposed", proposer: member)
    Fabricate(:learning_skill_tag, user: member, skill:, direction: "offer")
    PeerLearning::Skills::Skill::Approve.call(
      params: {
        skill_id: skill.id,
        lock_version: 0,
        changes: {
        },
      },
      guardian: Fabricate(:admin).guardian,
    )
    line = I18n.t("js.peer_learning.notices.skill_approved", skill: skill.name)

    visit "/"
    notifications = PageObjects::Components::Notifications.new.open
    expect(notifications).to have_line(line)

    notifications.follow(line)
    expect(page).to have_current_path("/u/#{member.username}/learning")
    expect(profile).to have_own_skill(
      "offers",
      skill.name,
      level: I18n.t("js.peer_learning.levels.3"),
    )
  end
end
