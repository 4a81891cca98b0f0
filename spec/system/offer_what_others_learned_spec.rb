# frozen_string_literal: true

RSpec.describe "Offer what others learned" do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours" }) }
  fab!(:sharer, :learning_member)
  fab!(:learner, :learning_member)

  let(:connections) { PageObjects::Pages::MyConnections.new }
  let(:notifications) { PageObjects::Components::Notifications.new }
  let(:profile) { PageObjects::Pages::LearningProfile.new }

  before do
    enable_current_plugin
    2.times { thank(met_with(Fabricate(:user))) }
    met_with(learner)
    sign_in(learner)
    connections.visit_page.open("summarise")
    connections.thank("You made it easy")
    expect(connections).to have_thanks("You made it easy")
    Jobs::PeerLearningTellOfferHints.new.execute({})

    sign_in(sharer)
    visit "/peer-learning"
    notifications.open.follow("3 people learned Guided tours from you")
  end

  def met_with(learner)
    Fabricate(
      :learning_connection,
      learner:,
      teacher: sharer,
      skill:,
      state: "met",
      starts_at: 1.day.ago,
    )
  end

  def thank(connection)
    giver = connection.asker
    connection.thanks.create!(giver:, receiver: sharer, skill:, created_at: Time.zone.now)
  end

  it "goes from the third thanks to a new offer" do
    expect(profile).to have_hint("Guided tours")
    profile.offer_what_others_learned(level: "confident")
    expect(profile).to have_own_skill("offers", "Guided tours", level: "confident")
    page.refresh
    expect(profile).to have_own_skill("offers", "Guided tours", level: "confident")
    expect(profile).to have_no_hint
  end

  it "is off with one press", mobile: true do
    profile.refuse_all_hints
    expect(profile).to have_no_hint
    page.refresh
    expect(profile).to have_no_hint
    expect(profile).to have_hints_off
  end
end
