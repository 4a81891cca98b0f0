# frozen_string_literal: true

RSpec.describe "Stop reminders" do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Guided tours" }) }
  fab!(:member) { Fabricate(:learning_member, wants: { skill => 0 }) }
  fab!(:sharer) { Fabricate(:learning_member, offers: { skill => 3 }) }

  let(:profile) { PageObjects::Pages::LearningProfile.new }
  let(:find_a_peer) { PageObjects::Pages::FindAPeer.new }
  let(:notifications) { PageObjects::Components::Notifications.new }

  before do
    enable_current_plugin
    Jobs::PeerLearningNudgeSeekers.new.execute({})
    sign_in(member)
    visit "/peer-learning"
    notifications.open.follow("Guided tours")
  end

  it "leads to who fits, and turns them off with one press", mobile: true do
    expect(find_a_peer).to have_peer(sharer)
    find_a_peer.stop_reminders
    expect(find_a_peer).to have_no_more_reminders

    profile.visit_page(member)
    expect(profile).to have_reminders_off
  end
end
