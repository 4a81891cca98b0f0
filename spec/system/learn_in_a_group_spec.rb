# frozen_string_literal: true

# What a round brings to three and to four, each on their own clock and in their own language.
RSpec.describe "Learn in a group" do
  fab!(:skill) do
    Fabricate(
      :learning_skill,
      slug: "guided-tours",
      area: "individual",
      names: {
        "en" => "Guided tours",
        "ar" => "جولات بصحبة مرشد",
      },
    )
  end
  fab!(:category)
  fab!(:keeper, :user)
  fab!(:working_group, :group)

  let(:connections) { PageObjects::Pages::MyConnections.new }
  let(:rounds) { PageObjects::Pages::LearningRound.new }
  let(:all_week) { [[0, 672]] }

  before do
    enable_current_plugin
    SiteSetting.allow_user_locale = true
    SiteSetting.enable_names = true
    SiteSetting.tagging_enabled = true
    SiteSetting.peer_learning_summaries_category = category.id
    SiteSetting.peer_learning_working_group_groups = working_group.id.to_s
    working_group.add(keeper)
    Jobs.run_immediately!
    freeze_time(now)
  end

  after { Jobs.run_later! }

  def member(name, time_zone, **more)
    Fabricate(:learning_member, name:, time_zone:, in_rounds: true, **more)
  end

  # As the working group does it, once the round has closed.
  def publish_round(told:)
    round =
      Fabricate(:learning_round, month: now.to_date.beginning_of_month, closes_at: now - 1.hour)
    draw = round.draws.create!(rules: PeerLearning::RULES)
    Jobs.enqueue(Jobs::PeerLearningDrawRound, draw_id: draw.id)
    sign_in(keeper)
    rounds.visit_page(round).publish
    expect(rounds).to have_told(told)
  end

  def later(time)
    unfreeze_time
    freeze_time(time)
    Jobs::PeerLearningTendConnections.new.execute({})
  end

  # The connection under its next step, in the reader's language and from the right side.
  def as(user, step, locale: "en")
    sign_in(user)
    connections.visit_page.open(step)
    expect(connections).to have_language(locale)
    expect(connections).to have_direction(locale == "ar" ? "rtl" : "ltr")
    expect(connections).to have_no_content(/\[(ar|en)\.[a-z_.]+\]/)
  end

  def word(key, locale: :en, **values)
    I18n.t("js.peer_learning.#{key}", locale:, **values)
  end

  def arabic(key, **values)
    word(key, locale: :ar, **values)
  end

  context "when nobody speaks both languages but a third" do
    # A Monday of winter: none of the three changes the clocks.
    let(:now) { Time.utc(2031, 11, 24, 12) }

    # Ninety minutes a week at which the others must be there: Thursday from 18:00 in Cairo.
    let!(:karim) do
      member(
        "كريم",
        "Africa/Cairo",
        locale: "ar",
        offers: {
          skill => 4,
        },
        languages: {
          "ar" => 5,
        },
        availability: [[3 * 96 + 72, 3 * 96 + 78]],
      )
    end
    let!(:ada) do
      member(
        "Ada",
        "Africa/Lagos",
        wants: {
          skill => 0,
        },
        languages: {
          "en" => 5,
        },
        availability: all_week,
      )
    end
    let!(:bina) do
      member(
        "Bina",
        "Asia/Kathmandu",
        wants: {
          Fabricate(:learning_skill) => 0,
        },
        languages: {
          "ar" => 4,
          "en" => 4,
        },
        interprets: true,
        availability: all_week,
      )
    end

    it "bridges, from a round to a summary that everybody can read" do
      publish_round(told: 3)

      as(ada, "answer")
      expect(connections).to have_slot("Thu, Nov 27 17:00–18:30", there: ["21:45 for", "18:00 for"])
      connections.accept
      expect(connections).to have_state("proposed")

      as(karim, "answer", locale: "ar")
      expect(connections).to have_slot(/الخميس.*18:00/, there: [/17:00 عند \W*Ada/])
      connections.accept
      expect(connections).to have_state("proposed")

      as(bina, "answer")
      expect(connections).to have_slot("Thu, Nov 27 21:45–23:15")
      connections.accept
      expect(connections).to have_state("accepted")
      connections.suggest_time("2031-12-06T18:15")
      expect(connections).to have_slot("Sat, Dec 6 18:15–19:45", there: ["13:30 for", "14:30 for"])

      as(ada, "pick_time")
      connections.pick_time("Sat, Dec 6 13:30–15:00")
      expect(connections).to have_story("Your times are known")

      as(karim, "pick_time", locale: "ar")
      connections.press_from_time(/السبت.*14:30/, :space)
      expect(connections).to have_state("scheduled")
      expect(connections).to have_time(
        /السبت.*14:30/,
        there: [/13:30 عند \W*Ada/, /18:15 عند \W*Bina/],
      )
      expect(connections).to have_guide(I18n.t("peer_learning.guide.interpreted", locale: :ar))
      connections.open_room
      expect(page).to have_content("جولات بصحبة مرشد")

      later(Time.utc(2031, 12, 6, 15))
      as(ada, "say_whether_met")
      connections.say_met
      expect(connections).to have_state("met")

      as(karim, "summarise", locale: "ar")
      connections.write_summary("did", "مشينا في البلدة القديمة")
      connections.finish_summary
      expect(connections).to have_summary("مشينا في البلدة القديمة")
      connections.allow_publishing
      expect(connections).to have_content(/#{arabic("publication.waiting", names: "").strip}/)

      [bina, ada].each do |user|
        as(user, "allow_publishing")
        connections.allow_publishing
      end
      expect(connections).to have_public_summary
      expect(connections).to have_change("You said that you met", at: "Sat, Dec 6 16:00")
      connections.thank("You were patient", name: "كريم")
      expect(connections).to have_thanks("You were patient")
      connections.thank("Nothing without you", name: "Bina")
      expect(connections).to have_thanks("Nothing without you")

      connections.read_public_summary
      expect(page).to have_content("مشينا في البلدة القديمة")
    end
  end

  context "with four in four zones, one of which changes its clocks" do
    # Chatham puts its clocks forward on 28 September, from 12:45 to 13:45 ahead.
    let(:now) { Time.utc(2031, 9, 15, 12) }

    # Sunday from 09:00 in Lagos.
    let!(:ada) do
      member(
        "Ada",
        "Africa/Lagos",
        offers: {
          skill => 3,
        },
        availability: [[6 * 96 + 36, 6 * 96 + 42]],
      )
    end
    let!(:bina) { learner("Bina", "Asia/Kathmandu", 0) }
    let!(:carl) { learner("Carl", "America/St_Johns", 1) }
    let!(:dara) { learner("Dara", "Pacific/Chatham", 2, locale: "ar") }

    def learner(name, time_zone, level, **more)
      member(name, time_zone, wants: { skill => level }, availability: all_week, **more)
    end

    it "goes on without one, and the three meet at the hour that each was told", mobile: true do
      publish_round(told: 4)

      as(carl, "answer")
      expect(connections).to have_slot("Sun, Sep 21 05:30–07:00")
      connections.decline(/#{word("connections.decline.reasons.no_time")}/i)
      expect(connections).to have_story(word("connections.left"))

      as(bina, "answer")
      expect(connections).to have_change(/Carl.* stepped out/, at: "Mon, Sep 15 17:45")
      connections.pick_time("Sun, Sep 28 13:45–15:15").accept
      expect(connections).to have_state("proposed")

      as(ada, "answer")
      connections.pick_time("Sun, Sep 28 09:00–10:30").accept
      expect(connections).to have_state("proposed")

      as(dara, "answer", locale: "ar")
      expect(connections).to have_slot(/21 سبتمبر.*20:45/)
      expect(connections).to have_slot(/28 سبتمبر.*21:45/)
      # The box of the second time, past that of the third, on to the answer.
      connections.press_from_time(/28 سبتمبر.*21:45/, :space, :tab, :tab, :enter)
      expect(connections).to have_state("scheduled")
      expect(connections).to have_time(/28 سبتمبر.*21:45/, there: [/09:00 عند \W*Ada/])

      # The clocks were changed six hours before.
      later(Time.utc(2031, 9, 27, 20))
      as(dara, "meet", locale: "ar")
      expect(connections).to have_time(/28 سبتمبر.*21:45/)

      later(Time.utc(2031, 9, 28, 11))
      as(bina, "say_whether_met")
      connections.say_not_met
      expect(connections).to have_story(word("connections.over.scheduled"))

      as(dara, "say_whether_met", locale: "ar")
      connections.say_met
      expect(connections).to have_state("met")

      as(ada, "summarise")
      connections.write_summary("learned", "To begin with a story")
      connections.finish_summary
      expect(connections).to have_summary("To begin with a story")

      sign_in(carl)
      connections.visit_page
      expect(connections).to have_no_content("Guided tours")
    end
  end
end
