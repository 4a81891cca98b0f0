# frozen_string_literal: true

module Seed
  # Who serves and who applied, and what they did about what waits, by the verbs that their presses call.
  class Ambassadors
    VERBS = PeerLearning::Ambassadors
    JOINED = 9.days
    OLD = 9.days

    def initialize(contents)
      @contents = contents
    end

    def serve
      Jobs.run_immediately!
      SiteSetting.peer_learning_ambassadors_group = @contents["group"]
      PeerLearning::Clinics::Clinic.where(state: "draft").update_all(created_at: OLD.ago)
      @contents["newcomers"].each { |newcomer| welcome(newcomer) }
      @contents["terms"].each { |term| apply(term) }
      @contents["deeds"].each do |username, deed, newcomer, words|
        act(username, deed, newcomer, words)
      end
    ensure
      Jobs.run_later!
    end

    private

    # Somebody who came, let others see them, and has said nothing of skills since.
    def welcome(newcomer)
      return if User.find_by_username(newcomer["username"])
      user =
        User.create!(
          **newcomer.slice("username", "name").symbolize_keys,
          email: "#{newcomer["username"]}@example.org",
          active: true,
          trust_level: 1,
        )
      user.user_stat.update!(post_count: 2)
      values = { visibility: "members", **newcomer.slice("languages", "region").symbolize_keys }
      call(PeerLearning::Skills::Profile::Update, user.username, now: JOINED.ago, **values)
      user.learning_profile.update_columns(created_at: JOINED.ago)
    end

    def apply(term)
      return if VERBS::Term.exists?(user: User.find_by_username!(term["by"]))
      skill_ids = PeerLearning::Skills::Skill.where(slug: term["skills"]).pluck(:id)
      about = term.slice("regions", "languages", "words").symbolize_keys
      now = term["applied"].days.ago
      term_id = call(VERBS::Term::Save, term["by"], now:, skill_ids:, **about)[:term].id
      confirmed = term["confirmed_by"]
      call(VERBS::Term::Confirm, confirmed, now: now + 2.days, term_id:) if confirmed
    end

    def act(username, deed, newcomer, words)
      source_id = User.find_by_username!(newcomer).id
      verb = VERBS::Item.const_get(deed)
      call(verb, username, now: 1.day.ago, source: "newcomers", source_id:, words:)
    end

    def call(verb, username, now:, **params)
      guardian = Guardian.new(User.find_by_username!(username))
      result = verb.call(params:, guardian:, now:)
      raise "#{verb}, #{username}: #{result.inspect_steps}" if result.failure?
      result
    end
  end
end
