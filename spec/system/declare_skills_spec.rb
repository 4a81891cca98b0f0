# frozen_string_literal: true

RSpec.describe "Declare skills" do
  fab!(:member, :user)

  let(:profile) { PageObjects::Pages::LearningProfile.new }
  let(:governance) { "Governance" }
  let(:confident) { I18n.t("js.peer_learning.levels.3") }

  before do
    enable_current_plugin
    sign_in(member)
    profile.visit_page(member)
  end

  it "keeps what a member tags, over a reload" do
    profile.add_skill("offers", governance, level: confident)
    expect(profile).to have_saved("offers")

    page.refresh
    expect(profile).to have_own_skill("offers", governance, level: confident)
  end

  it "needs no mouse" do
    profile.add_skill_by_keyboard("offers", "governance")
    expect(profile).to have_saved("offers")

    page.refresh
    expect(profile).to have_own_skill(
      "offers",
      governance,
      level: I18n.t("js.peer_learning.levels.2"),
    )
  end

  it "keeps how it is shared and a note, on a phone too", mobile: true do
    profile.add_skill("offers", governance, level: confident)
    profile.describe_skill(
      "offers",
      governance,
      formats: [I18n.t("js.peer_learning.formats.mentor")],
      note: "أشرحها بالعربية",
    )
    expect(profile).to have_saved("offers")

    page.refresh
    expect(profile).to have_own_skill_described(
      "offers",
      governance,
      "#{I18n.t("js.peer_learning.formats.mentor")} أشرحها بالعربية",
    )
  end

  it "removes a skill, and brings it back when asked" do
    profile.add_skill("offers", governance, level: confident)
    expect(profile).to have_saved("offers")

    profile.remove_skill("offers", governance)
    expect(profile).to have_no_own_skill("offers", governance)
    expect(profile).to have_saved("offers")

    profile.undo("offers")
    expect(profile).to have_own_skill("offers", governance, level: confident)
    expect(profile).to have_saved("offers")

    page.refresh
    expect(profile).to have_own_skill("offers", governance, level: confident)
  end
end
