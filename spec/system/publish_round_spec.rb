# frozen_string_literal: true

RSpec.describe "Publish the monthly round" do
  fab!(:keeper, :user)
  fab!(:working_group, :group)
  fab!(:skill) { Fabricate(:learning_skill, slug: "querying", names: { "en" => "Querying" }) }
  fab!(:learner) do
    Fabricate(:learning_member, name: "Amina", in_rounds: true, wants: { skill => 0 })
  end
  fab!(:sharer) do
    Fabricate(:learning_member, name: "Karim", in_rounds: true, offers: { skill => 2 })
  end
  fab!(:other_sharer) do
    Fabricate(:learning_member, name: "Nour", in_rounds: true, offers: { skill => 1 })
  end
  fab!(:lonely) do
    Fabricate(:learning_member, in_rounds: true, wants: { skill => 0 }, availability: [[300, 308]])
  end
  fab!(:round) { Fabricate(:learning_round, month: "2026-11-01", closes_at: 1.day.ago) }

  let(:page_of_round) { PageObjects::Pages::LearningRound.new }
  let(:notifications) { PageObjects::Components::Notifications.new }

  before do
    enable_current_plugin
    Jobs.run_immediately!
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    working_group.add(keeper)
    draw = round.draws.create!(rules: { **PeerLearning::RULES, maxSize: 2 })
    Jobs.enqueue(Jobs::PeerLearningDrawRound, draw_id: draw.id)
    sign_in(keeper)
  end

  it "shows who meets whom, what a change would do, and tells everybody once it is published" do
    page_of_round.visit_page(round)
    expect(page_of_round).to have_group("Karim", "Amina")
    expect(page_of_round).to have_left_out(2)

    page_of_round.leave_out("Karim").see_effect
    expect(page_of_round).to have_effect("Nour")
    expect(page_of_round).to have_group("Karim", "Amina")
    page_of_round.adopt
    expect(page_of_round).to have_group("Nour", "Amina")

    page_of_round.visit_page(round)
    expect(page_of_round).to have_lever("Karim")
    page_of_round.publish
    expect(page_of_round).to have_told(4)

    sign_in(lonely)
    visit "/"
    expect(notifications.open).to have_line(
      I18n.t(
        "js.peer_learning.notices.round_nobody",
        month: "November 2026",
        why: I18n.t("js.peer_learning.rounds.told.time"),
      ),
    )

    sign_in(learner)
    visit "/"
    expect(notifications.open).to have_line(
      I18n.t(
        "js.peer_learning.notices.connection_proposed",
        display_username: other_sharer.username,
        skill: "Querying",
      ),
    )
  end

  it "tries out swap rings, shows who would teach whom, and tells each of both their meetings" do
    ada, ben, cleo = join_ring
    page_of_round.visit_page(round)
    page_of_round.wish_for_rings.see_effect
    expect(page_of_round).to have_effect("1 swap ring")
    page_of_round.adopt
    expect(page_of_round).to have_ring(ada, ben, cleo)
    page_of_round.publish
    expect(page_of_round).to have_told(10)

    sign_in(ben)
    connections = PageObjects::Pages::MyConnections.new
    connections.visit_connection(round.connections.find_by(place_in_round: 5))
    expect(connections).to have_other_neighbour(cleo)
    connections.see_other_neighbour
    expect(connections).to have_other_neighbour(ada)
  end

  it "is nobody else's page" do
    sign_in(learner)
    page_of_round.visit_page(round)

    expect(page_of_round).to have_no_access
  end
end
