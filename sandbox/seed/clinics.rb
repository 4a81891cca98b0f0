# frozen_string_literal: true

module Seed
  # Clinics that were held and those to come, by the verbs that members' presses call, at the times at which they would have
  # been pressed.
  class Clinics
    VERBS = PeerLearning::Clinics
    AHEAD = 21.days

    # Of those who come, so many are there, and so many of these say how it was.
    ATTENDED = 0.9
    FEEDBACK = 0.28

    def initialize(contents)
      @contents = contents
      @today = Time.now.utc.beginning_of_day
      @members = PeerLearning::Skills::Profile.consented.order(:user_id).map(&:user)
      @turn = 0
    end

    def hold
      Jobs.run_immediately!
      SiteSetting.peer_learning_clinics_category = Category.find_by!(name: @contents["category"]).id
      @contents["past"].each { |entry| walk(entry, -entry["held"].days) if !begun?(entry) }
      @contents["coming"].each { |entry| walk(entry, entry["days"]&.days) if !begun?(entry) }
      forget_old_news
    ensure
      Jobs.run_later!
    end

    private

    def begun?(entry)
      VERBS::Clinic.exists?(title: entry["title"])
    end

    def walk(entry, day)
      now = @today - 1.day
      now = @today + day - AHEAD if day && day < AHEAD
      clinic = plan(entry, now)
      return if entry["draft"]
      call(VERBS::Clinic::Publish, entry["host"], now:, clinic_id: clinic.id)
      find_people(entry, clinic, now + 1.hour)
      return if !day
      schedule(entry, clinic, day, now + 2.hours)
      sittings = clinic.sittings.reset.to_a
      sittings.zip(entry["came"]).each { |sitting, count| fill(entry, sitting, count, now + 1.day) }
      ask_for_support(entry, sittings.first, now + 2.days)
      sittings.each { |sitting| look_back(entry, sitting) } if day.negative?
    end

    # Of those who come.
    def ask_for_support(entry, sitting, now)
      return if !entry["support"]
      kind, note = entry["support"]
      attendance = sitting.attendances.where(answer: "going").last
      about = { sitting_id: sitting.id, kind:, note: }
      call(VERBS::SupportRequest::Make, attendance.user.username, now:, **about)
    end

    def plan(entry, now)
      skills = PeerLearning::Skills::Skill.where(slug: entry["skills"])
      call(
        VERBS::Clinic::Save,
        "oksana_shevchuk",
        now:,
        skill_ids: skills.ids,
        video_url: entry["video"],
        **entry.slice(
          "title",
          "description",
          "occasion",
          "language",
          "level",
          "region",
          "repeats",
          "seats",
        ).symbolize_keys,
      ).tap { |clinic| appoint(entry, clinic, now) }
    end

    def appoint(entry, clinic, now)
      people = [[entry["host"], "host", []]]
      people += entry["sharers"].to_a.map { |name| [name, "sharer", []] }
      people +=
        entry["interpreters"].to_h.map { |name, languages| [name, "interpreter", languages] }
      people.each do |username, role, languages|
        about = { clinic_id: clinic.id, username:, role:, languages: }
        call(VERBS::Role::Appoint, "oksana_shevchuk", now:, **about)
      end
    end

    def find_people(entry, clinic, now)
      entry["offers"].to_h.each do |name, words|
        call(VERBS::Role::Offer, name, now:, clinic_id: clinic.id, role: "sharer", words:)
      end
      count = entry["interested"] || entry["came"].sum
      next_members(count).each do |user|
        call(VERBS::Interest::Declare, user.username, now:, clinic_id: clinic.id)
      end
      entry["questions"].to_a.each { |question| ask(question, clinic, now) }
    end

    def ask(question, clinic, now)
      about = { now:, clinic_id: clinic.id }
      call(VERBS::Question::Ask, question["by"], words: question["words"], **about)
      question_id = clinic.questions.reset.last.id
      question["votes"].each do |name|
        call(VERBS::Question::Vote, name, question_id:, wanted: true, **about)
      end
    end

    def schedule(entry, clinic, day, now)
      starts = entry["hours"].map { |hour| (@today + day + hour.hours).iso8601 }
      time_zone = user(entry["host"]).user_option.timezone
      call(VERBS::Sitting::Schedule, entry["host"], now:, clinic_id: clinic.id, starts:, time_zone:)
      clinic.sittings.reset.each do |sitting|
        sitting.topic.update_columns(created_at: now, bumped_at: now)
      end
    end

    def fill(entry, sitting, count, now)
      next_members(count + entry["waiting"].to_i).each do |user|
        about = { sitting_id: sitting.id, answer: "going" }
        call(VERBS::Attendance::Answer, user.username, now:, **about)
      end
    end

    def look_back(entry, sitting)
      now = sitting.ends_at + 1.hour
      there = sitting.attendances.first((sitting.attendances.count * ATTENDED).round)
      about = { sitting_id: sitting.id }
      user_ids = there.map(&:user_id)
      call(VERBS::Attendance::Mark, entry["host"], now:, user_ids:, attended: true, **about)
      there
        .first((there.size * FEEDBACK).round)
        .each_with_index do |attendance, index|
          name = attendance.user.username
          words = { useful: [4, 3, 3, 2][index % 4], confidence_before: 2, confidence_after: 4 }
          call(VERBS::Attendance::GiveFeedback, name, now: now + 1.hour, **about, **words)
        end
      certify(there.first, now + 2.hours)
    end

    def certify(attendance, now)
      user = attendance.user
      about = { kind: "clinic", ground_id: attendance.sitting_id, name: user.name }
      call(PeerLearning::Certificate::Issue, user.username, now:, **about)
    end

    # Everybody has their turn.
    def next_members(count)
      chosen = Array.new(count) { |index| @members[(@turn + index) % @members.size] }
      @turn += count
      chosen.uniq
    end

    # Who was told of something that is long over has read it.
    def forget_old_news
      past = VERBS::Clinic.where(title: @contents["past"].pluck("title")).ids.map(&:to_s)
      Notification.where("data::json ->> 'clinic_id' IN (?)", past).delete_all
    end

    def call(verb, name, now:, **params)
      result = verb.call(params:, guardian: user(name).guardian, now:)
      raise "#{verb}, #{name}: #{result.inspect_steps}" if result.failure?
      result[:clinic]
    end

    def user(name)
      User.find_by_username(name) || raise("nobody is called #{name}")
    end
  end
end
