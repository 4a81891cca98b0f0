# frozen_string_literal: true

RSpec.describe "Learn over a bridge" do
  fab!(:tours) do
    Fabricate(:learning_skill, slug: "guided-tours", names: { "en" => "Guided tours" })
  end
  # All are free all week.
  fab!(:learner) { member("Africa/Lagos", languages: { "ha" => 5 }, wants: { tours => 0 }) }
  fab!(:sharer) do
    member("Asia/Kathmandu", languages: { "ne" => 5 }, offers: { tours => 3 }, name: "Maya Rai")
  end
  fab!(:interpreter) do
    member(
      "Africa/Lagos",
      languages: {
        "ha" => 4,
        "ne" => 3,
      },
      interprets: true,
      name: "Sani Garba",
    )
  end

  let(:card) { PageObjects::Components::BridgeCard.new(sharer, interpreter) }
  let(:connections) { PageObjects::Pages::MyConnections.new }
  let(:peers) { PageObjects::Pages::FindAPeer.new }

  before do
    enable_current_plugin
    SiteSetting.enable_names = true
    Jobs.run_immediately!
  end

  after { Jobs.run_later! }

  def member(time_zone, **more)
    Fabricate(:learning_member, availability: [[0, 672]], time_zone:, **more)
  end

  def word(key, **values)
    I18n.t("js.peer_learning.#{key}", **values)
  end

  it "goes from nobody who speaks the same language to a room for three" do
    sign_in(learner)
    peers.visit_page(want: tours.slug)
    expect(peers).to have_notice(word("peers.none_fit"))
    expect(card).to have_words("Guided tours")
    expect(card).to have_words(word("bridges.between", language: "Hausa", other: "Nepali"))

    card.ask_both
    expect(card).to be_asked
    expect(card).to have_focus_on_link
    card.follow
    expect(connections).to have_state("proposed")

    sign_in(interpreter)
    connections.visit_page.open("answer")
    expect(connections).to have_story("You could interpret for")
    connections.pick_first_time.accept
    expect(connections).to have_state("proposed")

    sign_in(sharer)
    connections.visit_page.open("answer")
    connections.pick_first_time.accept
    expect(connections).to have_state("scheduled")

    sign_in(learner)
    connections.visit_page.open("meet")
    connections.open_room
    expect(page).to have_content("Guided tours")

    room = PeerLearning::Connections::Connection.sole.topic
    expect(room.allowed_users).to include(learner, sharer, interpreter)
  end
end
