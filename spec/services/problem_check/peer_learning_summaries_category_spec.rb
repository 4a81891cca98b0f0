# frozen_string_literal: true

RSpec.describe ProblemCheck::PeerLearningSummariesCategory do
  subject(:check) { described_class.new }

  fab!(:category)
  fab!(:connection) { Fabricate(:learning_connection, state: "summarised") }

  before do
    enable_current_plugin
    SiteSetting.peer_learning_summaries_category = ""
    connection.create_summary!(did: "A first query", finished_at: 1.day.ago)
    connection.members.each { |member| member.update!(may_publish: true) }
  end

  it "says that summaries wait for a category, and where one is chosen" do
    expect(check).to have_a_problem.with_priority("low").with_message(
      I18n.t("dashboard.problem.peer_learning_summaries_category", base_path: Discourse.base_path),
    )
  end

  it "says nothing once there is one" do
    SiteSetting.peer_learning_summaries_category = category.id.to_s
    expect(check).to be_chill_about_it
  end

  it "says so when it was deleted" do
    SiteSetting.peer_learning_summaries_category = category.id.to_s
    category.destroy!
    expect(check).to have_a_problem
  end

  it "says nothing while no summary may be published" do
    connection.members.last.update!(may_publish: nil)
    expect(check).to be_chill_about_it
  end

  it "says nothing while the plugin is disabled" do
    SiteSetting.peer_learning_enabled = false
    expect(check).to be_chill_about_it
  end
end
