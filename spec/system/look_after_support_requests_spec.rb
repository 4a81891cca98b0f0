# frozen_string_literal: true

RSpec.describe "Look after what members need to be able to meet" do
  fab!(:keeper, :user)
  fab!(:working_group, :group)
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Querying" }) }
  fab!(:learner) { Fabricate(:user, name: "Amina") }
  fab!(:connection) do
    Fabricate(
      :learning_connection,
      learner:,
      skill:,
      state: "scheduled",
      language: "ar",
      starts_at: 2.days.from_now,
    )
  end

  let(:page_of_connection) { PageObjects::Pages::MyConnections.new }
  let(:home) { PageObjects::Pages::LearningHome.new }
  let(:queue) { PageObjects::Pages::SupportQueue.new }
  let(:notifications) { PageObjects::Components::Notifications.new }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    working_group.add(keeper)
  end

  it "is asked for, heard of, taken by the keyboard, and done" do
    sign_in(learner)
    page_of_connection.visit_connection(connection)
    page_of_connection.ask_for_support("Tuareg and Arabic")
    expect(page_of_connection).to have_asked_for_support

    sign_in(keeper)
    visit "/"
    expect(notifications.open).to have_line(I18n.t("js.peer_learning.notices.support_needed.one"))
    home.visit_page.look_after_support
    expect(queue).to have_request("Tuareg and Arabic")
    queue.press_by_keyboard(:take)
    expect(queue).to have_state_in_focus("taken", "Amina")
    queue.press_by_keyboard(:finish)
    expect(queue).to have_state_in_focus("done", "Amina")

    sign_in(learner)
    visit "/"
    expect(notifications.open).to have_line(
      I18n.t(
        "js.peer_learning.notices.support_done",
        display_username: keeper.username,
        about: "Querying",
      ),
    )
  end

  it "is nobody else's page" do
    sign_in(learner)
    queue.visit_page

    expect(queue).to have_no_access
  end
end
