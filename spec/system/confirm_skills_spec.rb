# frozen_string_literal: true

RSpec.describe "Confirm skills" do
  fab!(:member, :learning_member)
  fab!(:reader, :learning_member)
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours" }) }
  fab!(:skill_tag) do
    Fabricate(:learning_skill_tag, user: member, skill:, confirmed_at: 181.days.ago)
  end

  let(:profile) { PageObjects::Pages::LearningProfile.new }
  let(:notifications) { PageObjects::Components::Notifications.new }

  before { enable_current_plugin }

  def keep_skills_fresh
    Jobs::PeerLearningKeepSkillsFresh.new.execute({})
  end

  it "asks in the forum, and one press keeps everything" do
    keep_skills_fresh
    sign_in(member)
    visit "/peer-learning"

    notifications.open.follow("Is it still right?")
    expect(profile).to have_question
    profile.confirm_all
    expect(profile).to have_no_question

    page.refresh
    expect(profile).to have_own_skill("offers", "Guided tours", level: "confident")
    expect(profile).to have_no_question
  end

  it "tells when a skill is hidden, and brings it back", mobile: true do
    skill_tag.update!(asked_at: 31.days.ago)
    keep_skills_fresh
    sign_in(reader)
    profile.visit_page(member)
    expect(profile).to have_no_skill("Guided tours")

    sign_in(member)
    visit "/peer-learning"
    notifications.open.follow("no longer shown")
    profile.confirm_skill("offers", "Guided tours")
    expect(profile).to have_no_question

    sign_in(reader)
    profile.visit_page(member)
    expect(profile).to have_skill("Guided tours", level: "confident")
  end
end
