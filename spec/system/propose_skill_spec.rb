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
end
