# frozen_string_literal: true

RSpec.describe "Look after the skills" do
  fab!(:reviewer, :user)
  fab!(:working_group, :group)
  fab!(:member) { Fabricate(:learning_member, visibility: "everyone") }
  fab!(:proposal) { Fabricate(:learning_skill, status: "proposed", proposer: member) }

  let(:catalogue) { PageObjects::Pages::SkillCatalogue.new }
  let(:notifications) { PageObjects::Components::Notifications.new }
  let(:profile) { PageObjects::Pages::LearningProfile.new }

  before do
    enable_current_plugin
    SiteSetting.hide_new_user_profiles = false
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    working_group.add(reviewer)
    Fabricate(:learning_skill_tag, user: member, skill: proposal, direction: "offer", level: 3)
  end

  it "takes a proposal up: its tag is seen from then on" do
    sign_in(reviewer)
    profile.visit_page(member)
    expect(profile).to have_no_skill(proposal.name)

    catalogue.visit_page.approve(proposal)
    expect(catalogue).to have_said("approved", proposal)
    expect(catalogue).to have_empty_queue

    profile.visit_page(member)
    expect(profile).to have_skill(proposal.name, level: I18n.t("js.peer_learning.levels.3"))
  end

  it "declines one with a reason that its proposer is told" do
    sign_in(reviewer)
    catalogue.visit_page.decline(proposal, reason: "It is part of another.")
    expect(catalogue).to have_said("declined", proposal)

    sign_in(member)
    visit "/"
    expect(notifications.open).to have_line(
      I18n.t(
        "js.peer_learning.notices.skill_declined",
        skill: proposal.name,
        reason: "It is part of another.",
      ),
    )
  end

  it "merges two skills, and tells who had both" do
    old = Fabricate(:learning_skill, names: { "en" => "Ancient way" })
    modern = Fabricate(:learning_skill, names: { "en" => "Modern way" })
    Fabricate(:learning_skill_tag, user: member, skill: old, direction: "offer", level: 4)
    Fabricate(:learning_skill_tag, user: member, skill: modern, direction: "offer", level: 1)
    line =
      I18n.t("js.peer_learning.notices.skills_merged", skill: "Ancient way", into: "Modern way")

    sign_in(reviewer)
    catalogue.visit_page.merge(old, into: "modren way")
    expect(catalogue).to have_said("merged", old)

    sign_in(member)
    visit "/"
    expect(notifications.open).to have_line(line)
    notifications.follow(line)
    expect(profile).to have_own_skill(
      "offers",
      "Modern way",
      level: I18n.t("js.peer_learning.levels.4"),
    )
  end

  it "shows who did what" do
    proposal.record("proposed", by: member)
    sign_in(reviewer)
    catalogue.visit_page.open_history(proposal)

    expect(catalogue).to have_line_of_history(member.name)
  end

  it "is nobody else's page" do
    sign_in(member)
    catalogue.visit_page

    expect(catalogue).to have_no_access
  end
end
