# frozen_string_literal: true

RSpec.describe "Ask for help" do
  fab!(:skill) { Fabricate(:learning_skill, names: { "en" => "Pywikibot" }) }
  fab!(:category) { Fabricate(:help_category, kind: "learning") }
  fab!(:newcomer) do
    Fabricate(
      :learning_member,
      username: "newcomer",
      name: "Ifeoma",
      trust_level: 1,
      refresh_auto_groups: true,
      languages: {
        "en" => 4,
      },
      availability: [[0, 672]],
    )
  end
  fab!(:sharer) do
    Fabricate(
      :learning_member,
      username: "sharer",
      name: "Karim",
      refresh_auto_groups: true,
      offers: {
        skill => 3,
      },
      languages: {
        "en" => 4,
      },
      availability: [[0, 672]],
    )
  end
  fab!(:other) { Fabricate(:user, name: "Somebody else") }

  let(:composed) { PageObjects::Pages::ComposedRequest.new }
  let(:help) { PageObjects::Pages::Help.new }
  let(:question) { PageObjects::Components::Question.new }
  let(:connections) { PageObjects::Pages::MyConnections.new }
  let(:notifications) { PageObjects::Components::Notifications.new }
  # What there is to read about it meanwhile.
  let!(:guide) do
    PeerLearning::Library::Material
      .create!(title: "Bots, a beginning", language: "en", licence: "cc0", published_at: 1.day.ago)
      .tap { |material| material.be_about([skill.id]) }
  end
  let(:topic) { write("My bot stops after the first page", by: newcomer) }

  before do
    enable_current_plugin
    Jobs.run_immediately!
  end

  after { Jobs.run_later! }

  def write(title, by:)
    PostCreator.create!(
      by,
      title:,
      raw: "It stops after the first page, and says nothing.",
      category: category.id,
      skip_validations: true,
    ).topic
  end

  it "goes from what a newcomer writes to who could answer, to an answer, and to a meeting" do
    sign_in(newcomer)
    composed.begin_in(category).write_title("Who runs Pywikibot? Mine stops after the first page")
    expect(composed).to have_skill("Pywikibot")
    composed.say(urgency: "this_week").write_text("It stops there, and says nothing at all.").create
    expect(help).to have_skill("Pywikibot")
    expect(help).to have_urgency("this_week")
    expect(help).to have_beside(guide.title)
    topic = Topic.order(:id).last

    sign_in(sharer)
    visit "/"
    expect(notifications.open).to have_line(/Can you help\? You share Pywikibot/)
    help.visit_page
    expect(help).to have_request("Who runs Pywikibot?")
    expect(help).to have_reason("You are the first to be asked.")
    help.press_by_keyboard(:take)
    expect(help).to have_state_in_focus("You look after this")
    PostCreator.create!(
      sharer,
      topic_id: topic.id,
      raw: "Which version of it do you run?",
      skip_validations: true,
    )

    sign_in(newcomer)
    help.visit_topic(topic)
    expect(help).to have_state("Karim")
    help.ask_to_meet
    question.write("Show me how you run yours").send_off
    expect(question).to be_sent
    question.follow
    expect(connections).to have_state("proposed")
    help.visit_topic(topic)
    expect(help).to have_state(I18n.t("js.peer_learning.help.states.connected"))

    sign_in(sharer)
    connections.visit_page.open("answer")
    expect(connections).to have_goal("how you run yours")
  end

  it "is let be with one press, and solved by who asked" do
    PeerLearning::Help::Request::Mark.call(
      params: {
        topic_id: topic.id,
        skill_ids: [skill.id],
      },
      guardian: newcomer.guardian,
      now: Time.zone.now,
    )
    sign_in(sharer)
    help.visit_topic(topic).press(:pass)
    expect(help).to have_state_in_focus(I18n.t("js.peer_learning.help.done.pass"))

    sign_in(newcomer)
    help.visit_topic(topic).press(:solved)
    expect(help).to have_state_in_focus(I18n.t("js.peer_learning.help.states.solved"))

    sign_in(other)
    help.visit_topic(topic)
    expect(help).to have_no_answers
  end
end
