# frozen_string_literal: true

RSpec.describe "Connect with a peer" do
  fab!(:tours) do
    Fabricate(
      :learning_skill,
      slug: "guided-tours",
      names: {
        "en" => "Guided tours",
        "ar" => "جولات بصحبة مرشد",
      },
    )
  end
  fab!(:proofreading) { Fabricate(:learning_skill, names: { "en" => "Proofreading" }) }
  fab!(:category)
  # Both are free all week, one in Lagos, the other in Kathmandu, and read in other directions.
  fab!(:learner) { member("Africa/Lagos", wants: { tours => 0 }, offers: { proofreading => 3 }) }
  fab!(:sharer) do
    member("Asia/Kathmandu", wants: { proofreading => 0 }, offers: { tours => 3 }, locale: "ar")
  end

  let(:question) { PageObjects::Components::Question.new }
  let(:connections) { PageObjects::Pages::MyConnections.new }
  let(:peers) { PageObjects::Pages::FindAPeer.new }

  before do
    enable_current_plugin
    SiteSetting.allow_user_locale = true
    SiteSetting.peer_learning_summaries_category = category.id
    Jobs.run_immediately!
  end

  after { Jobs.run_later! }

  def member(time_zone, **more)
    Fabricate(
      :learning_member,
      languages: {
        "en" => 4,
      },
      availability: [[0, 672]],
      time_zone:,
      **more,
    )
  end

  def ask(goal)
    sign_in(learner)
    peers.visit_page
    question.open_from(".peer-card[data-username='#{sharer.username}']")
    expect(question).to have_skill("Guided tours")
    expect(question).to have_language("English")
    expect(question).to have_gift("Proofreading")
    expect(question).to have_times(3)
    question.write(goal).send_off
    expect(question).to be_sent
  end

  it "goes from a question to a meeting, a summary that all can read, and thanks" do
    ask("Could you show me how you begin a tour?")
    question.follow
    expect(connections).to have_state("proposed")

    sign_in(sharer)
    connections.visit_page.open("answer")
    expect(connections).to have_direction("rtl")
    expect(connections).to have_goal("how you begin a tour")
    connections.pick_first_time.accept
    expect(connections).to have_state("scheduled")
    expect(connections).to have_calendar

    sign_in(learner)
    connections.visit_page.open("meet")
    connections.open_room
    expect(page).to have_content("Guided tours")

    # The hour passes.
    PeerLearning::Connections::Connection.last.update!(starts_at: 3.hours.ago)
    connections.visit_page.open("say_whether_met")
    connections.say_met
    expect(connections).to have_state("met")
    connections.write_summary("did", "Walked through the old town")
    page.refresh
    expect(page).to have_field("did", with: "Walked through the old town")
    connections.finish_summary
    expect(connections).to have_summary("Walked through the old town")
    connections.allow_publishing
    connections.thank("You made it easy")
    expect(connections).to have_thanks("You made it easy")

    sign_in(sharer)
    connections.visit_page.open("allow_publishing")
    expect(connections).to have_thanks("You made it easy")
    connections.allow_publishing
    page.refresh
    expect(connections).to have_public_summary
    certificate = PageObjects::Pages::Certificate.new.make("Sharer of tours")
    expect(certificate).to be_of_connection("Sharer of tours", tours.name("ar"))
  end

  it "brings a colleague along, by keyboard, whom the others need not answer again" do
    kano = { affiliation: "Wikimedians of Kano", trust_level: 2 }
    learner.learning_profile.update!(affiliation: "Wikimedians of Kano", for_affiliate: true)
    colleague = member("Africa/Lagos", name: "Bello Sani", username: "bello", **kano)
    agreed = Fabricate(:learning_connection, learner:, teacher: sharer, skill: tours)
    agreed.member(sharer).update!(answer: "accepted")
    agreed.move_on(by: sharer, now: Time.zone.now)
    agreed.announce

    sign_in(learner)
    connections.visit_page.open("propose_times").bring_first_colleague
    expect(connections).to have_asked_along("Bello Sani")
    expect(page).to have_css(".connection-colleagues__asked:focus")

    sign_in(colleague)
    connections.visit_page.open("answer")
    expect(connections).to have_story("would like to bring you along")
    connections.accept
    expect(connections).to have_people(learner.name, sharer.name)
    connections.open_room
    expect(page).to have_content("Guided tours")

    sign_in(sharer)
    connections.visit_page.open("propose_times")
    expect(connections).to have_people(learner.name, "Bello Sani")
  end

  it "takes a no kindly on both sides", mobile: true do
    ask("Do you have an hour?")

    sign_in(sharer)
    connections.visit_page.open("answer")
    connections.decline(I18n.t("js.peer_learning.connections.decline.reasons.no_time", locale: :ar))
    expect(connections).to have_state("declined")
    expect(connections).to have_pause

    sign_in(learner)
    connections.visit_page
    expect(connections).to have_nothing_under_way
  end
end
