# frozen_string_literal: true

RSpec.describe "Find a peer" do
  fab!(:newcomer) { Fabricate(:user, name: "Ifeoma Nwosu") }
  fab!(:query_tools) { skill("query-tools") }
  fab!(:storytelling) { skill("storytelling") }
  # Neither place changes its clocks: Tuesday 22:00–24:00 in Kathmandu is 17:15–19:15 in Lagos.
  fab!(:sharer) do
    Fabricate(
      :learning_member,
      name: "Karim Mansour",
      offers: {
        query_tools => 3,
      },
      wants: {
        storytelling => 0,
      },
      languages: {
        "ar" => 5,
        "fr" => 3,
      },
      availability: [[96 + 88, 96 + 96]],
      time_zone: "Asia/Kathmandu",
    )
  end

  let(:home) { PageObjects::Pages::LearningHome.new }
  let(:profile) { PageObjects::Pages::LearningProfile.new }
  let(:peers) { PageObjects::Pages::FindAPeer.new }
  let(:card) { PageObjects::Components::PeerCard.new(sharer) }

  before do
    enable_current_plugin
    SiteSetting.enable_names = true
  end

  def skill(slug)
    PeerLearning::Skills::Skill.find_by(slug:) || Fabricate(:learning_skill, slug:)
  end

  def word(key, **values)
    I18n.t("js.peer_learning.#{key}", **values)
  end

  it "takes a newcomer from nothing to somebody to learn from, and shows both of them when" do
    sign_in(newcomer)
    home.visit_page
    expect(home).to have_next_step(word("home.steps.languages_and_hours.title"))

    home.take_next_step
    profile.add_language("French", proficiency: word("proficiencies.4"))
    profile.choose_time_zone("Africa/Lagos")
    expect(profile).to have_saved("week")
    profile.add_hours("Tuesday", from: "17:00", to: "20:00")
    expect(profile).to have_saved("week")

    home.visit_page
    expect(home).to have_done_step(word("home.steps.languages_and_hours.title"))

    home.take_next_step
    profile.add_skill("wants", "Quarry", level: word("levels.1"))
    profile.add_skill("offers", "storytell", level: word("levels.2"))
    expect(profile).to have_saved("offers")

    peers.visit_page
    expect(card).to be_visible
    expect(card).to have_share(query_tools.names["en"], level: word("levels.3"))
    expect(card).to have_gift(storytelling.names["en"])
    expect(card).to have_fact(word("peers.both_speak", language: "French"))
    expect(card).to have_next_time(here: "Tue 17:15–18:45", there: "22:00")
  end

  context "when somebody knows already what they want" do
    fab!(:learner) do
      Fabricate(
        :learning_member,
        wants: {
          query_tools => 1,
        },
        languages: {
          "fr" => 4,
        },
        availability: [[96 + 68, 96 + 78]],
        time_zone: "Africa/Lagos",
      )
    end

    it "opens the profile of whom is suggested" do
      sign_in(learner)
      peers.visit_page
      card.open_profile

      expect(page).to have_current_path("/u/#{sharer.username}/learning")
      expect(profile).to have_skill(query_tools.names["en"], level: word("levels.3"))
    end

    it "hides somebody, who stays hidden, and lets them come back" do
      sign_in(learner)
      peers.visit_page
      card.choose(word("chosen.hide"))
      expect(peers).to have_set_aside(word("chosen.undo"))

      peers.visit_page
      expect(peers).to have_notice(word("peers.none_offer"))

      peers.visit_chosen.take_back(sharer)
      expect(peers).to have_taken_back(sharer)
      peers.visit_page
      expect(card).to be_visible
    end

    it "stops suggesting at once whoever withdraws their consent" do
      sign_in(sharer)
      profile.visit_page(sharer).show_to(word("visibility.choices.nobody"))
      expect(profile).to have_saved("visibility")

      sign_in(learner)
      peers.visit_page
      expect(peers).to have_notice(word("peers.none_offer"))
      expect(card).to be_hidden

      profile.visit_page(sharer)
      expect(profile).to have_nothing_to_see
    end

    it "says why nobody fits, and which door is next" do
      PeerLearning::Skills::ProfileLanguage.where(user: learner).update_all(code: "ha")

      sign_in(learner)
      peers.visit_page(want: query_tools.slug)

      expect(peers).to have_notice(word("peers.none_fit"))
      expect(peers).to have_closed_door(word("refused.doors.language.one", count: 1))
    end

    it "says what one change would open, and leads to where it is made" do
      PeerLearning::Skills::ProfileLanguage.where(user: learner).update_all(code: "ha")
      french = word("refused.change.language.one", language: "French", count: 1)

      sign_in(learner)
      peers.visit_page(want: query_tools.slug)
      expect(peers).to have_change(french)

      peers.follow_change(french)
      expect(profile).to have_focus_on_new_language
      profile.add_language("French", proficiency: word("proficiencies.4"))

      peers.visit_page(want: query_tools.slug)
      expect(card).to be_visible
    end

    context "when a person is not the first thing to look for" do
      fab!(:category)

      before do
        Group.user_trust_level_change!(learner.id, learner.trust_level)
        PeerLearning::Skills::SkillTag
          .want
          .where(user: learner)
          .update_all(level: 0, purpose: "do_now")
        category.custom_fields[PeerLearning::Help::HelpCategories::FIELD] = "guidance"
        category.save!
      end

      it "has a question ready, and the people after it" do
        sign_in(learner)
        peers.visit_page(want: query_tools.slug)
        expect(peers).to have_first_way("help-request")
        expect(peers).to have_help_asked_for_in(category)
        expect(peers).to have_other_way("resource")
        expect(card).to be_visible

        peers.take_way("help-request")
        expect(peers).to have_new_topic(
          title: word("ways.topic.title", skill: query_tools.names["en"]),
          body: word("levels.0"),
        )
      end

      it "leads to what the forum has where nobody fits" do
        sharer.learning_profile.update!(paused_until: 1.year.from_now)

        sign_in(learner)
        peers.visit_page(want: query_tools.slug)
        expect(peers).to have_no_first_way

        peers.take_way("resource")
        expect(peers).to have_search_for(query_tools.names["en"])

        peers.visit_page(want: query_tools.slug)
        peers.take_way("clinic")
        expect(page).to have_current_path("/peer-learning/clinics?skill=query-tools")
      end
    end

    context "when V8 fails" do
      around do |example|
        engine = PeerLearning::Matching.engine
        PeerLearning::Matching.engine = PeerLearning::Script.new("/nowhere/bundle.js")
        example.run
      ensure
        PeerLearning::Matching.engine = engine
      end

      it "says that nobody can be suggested, and leads to those who share the skill" do
        sign_in(learner)
        peers.visit_page(want: query_tools.slug)
        expect(peers).to have_notice(word("peers.unavailable"))

        peers.see_everyone
        expect(page).to have_current_path(
          "/peer-learning/peers/everyone?direction=offer&skills=query-tools",
        )
        expect(card).to be_visible
      end
    end

    it "never shows people to each other when one of them ignores the other" do
      Fabricate(:ignored_user, user: sharer, ignored_user: learner)

      sign_in(learner)
      peers.visit_page
      expect(peers).to have_notice(word("peers.none_offer"))
    end
  end
end
