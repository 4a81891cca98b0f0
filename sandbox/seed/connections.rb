# frozen_string_literal: true

module Seed
  # Connections of the community, each walked as far as it got, by the verbs that members' presses call.
  class Connections
    VERBS = PeerLearning::Connections

    def initialize(contents)
      @contents = contents
      @today = Time.now.utc.beginning_of_day
    end

    # What the forum does by itself after each step is done in turn, and not by another thread.
    def follow
      Jobs.run_immediately!
      @contents.each { |entry| walk(entry) if !begun?(entry) }
      forget_old_news
    ensure
      Jobs.run_later!
    end

    private

    def begun?(entry)
      teacher, learner, skill = entry["lessons"].first
      VERBS::Teaching.exists?(
        teacher: user(teacher),
        learner: user(learner),
        skill_id: skill_id(skill),
      )
    end

    def walk(entry)
      begun = @today - entry["begun"].days + 9.hours
      connection = entry["origin"] ? propose(entry, begun) : ask(entry, begun)
      return finish(entry, connection, begun) if entry["ends"]
      accept(entry, connection, begun + 1.day)
      bring(entry, connection, begun + 2.days)
      ask_for_support(entry, connection, begun + 2.days)
      look_back(entry, connection) if entry.key?("met")
    end

    def ask(entry, now)
      teacher, learner, skill = entry["lessons"].first
      call(
        VERBS::Connection::Ask,
        learner,
        now:,
        peer: teacher,
        skill_id: skill_id(skill),
        starts: times(entry).map(&:iso8601),
        **entry.slice("goal", "give_back", "language").symbolize_keys,
      )
    end

    def propose(entry, now)
      lessons = entry["lessons"]
      names = lessons.flat_map { |lesson| lesson.first(2) } | [entry["interpreter"]].compact
      call(
        VERBS::Connection::Propose,
        nil,
        now:,
        origin: entry["origin"],
        skill_id: skill_id(lessons.first.last),
        language: entry["language"],
        member_ids: names.map { |name| user(name).id },
        teachings: lessons.map { |from, to, skill| [user(from).id, user(to).id, skill_id(skill)] },
        interpreter_id: entry["interpreter"] && user(entry["interpreter"]).id,
        starts: times(entry),
        expires_at: now + 21.days,
      )
    end

    def accept(entry, connection, now)
      names = entry["agreed"] || open_members(connection)
      names.each do |name|
        starts = connection.slots.pluck(:id)
        call(VERBS::Connection::Accept, name, now:, connection_id: connection.id, starts:)
      end
      return if !entry["video"]
      call(
        VERBS::Connection::KeepVideoLink,
        names.first,
        now:,
        connection_id: connection.id,
        url: entry["video"],
      )
    end

    def bring(entry, connection, now)
      by, colleague = entry["brings"]
      return if !by
      colleague_id = user(colleague).id
      call(VERBS::Connection::Bring, by, now:, connection_id: connection.id, colleague_id:)
    end

    def ask_for_support(entry, connection, now)
      entry["support"].to_a.each do |name, kind, note, handler|
        call(VERBS::SupportRequest::Make, name, now:, connection_id: connection.id, kind:, note:)
        request = connection.support_requests.reset.find_by!(user: user(name), kind:)
        request.update_columns(created_at: now)
        next if !handler
        call(VERBS::SupportRequest::Take, handler, now:, support_request_id: request.id)
      end
    end

    def finish(entry, connection, begun)
      id = connection.id
      if entry["ends"] == "expired"
        return call(VERBS::Connection::Expire, nil, now: begun + 8.days, connection_id: id)
      end
      name = open_members(connection).first
      call(
        VERBS::Connection::Decline,
        name,
        now: begun + 1.day,
        connection_id: id,
        reason: "no_time",
      )
    end

    def look_back(entry, connection)
      now = connection.reload.ends_at + 2.hours
      names = connection.members.map { |member| member.user.username }
      id = connection.id
      names = names.first(1) if entry["met"]
      names.each do |name|
        call(VERBS::Connection::SayWhetherMet, name, now:, connection_id: id, met: entry["met"])
      end
      words = entry["summary"] || entry["draft"]
      write(entry, connection, words, now + 1.hour) if words
    end

    def write(entry, connection, words, now)
      names = connection.members.map { |member| member.user.username }
      id = connection.id
      finished = entry.key?("summary")
      call(
        VERBS::Summary::Write,
        names.last,
        now:,
        connection_id: id,
        finished:,
        **words.symbolize_keys,
      )
      return if !finished
      names = names.first(1) if !entry["publish"]
      names.each { |name| call(VERBS::Summary::AllowPublishing, name, now:, connection_id: id) }
      entry["thanks"].to_a.each do |from, to, skill, text|
        about = { receiver_id: user(to).id, skill_id: skill_id(skill), words: text }
        call(VERBS::Thanks::Give, from, now:, connection_id: id, **about)
      end
    end

    # Who was told of something that is long over has read it.
    def forget_old_news
      open = VERBS::Connection.under_way.where(created_at: (@today - 8.days)..).ids.map(&:to_s)
      Notification
        .where("data::json ->> 'connection_id' IS NOT NULL")
        .where.not("data::json ->> 'connection_id' IN (?)", open)
        .delete_all
    end

    def call(verb, name, now:, **params)
      guardian = name ? user(name).guardian : Guardian.new(Discourse.system_user)
      result = verb.call(params:, guardian:, now:)
      raise "#{verb}, #{name}: #{result.inspect_steps}" if result.failure?
      result[:connection]
    end

    def times(entry)
      entry["meets"].map { |days| @today + days.days + 16.hours }
    end

    def open_members(connection)
      connection.members.reload.select(&:open?).map { |member| member.user.username }
    end

    def user(name)
      User.find_by_username(name) || raise("nobody is called #{name}")
    end

    def skill_id(slug)
      PeerLearning::Skills::Skill.find_by!(slug:).id
    end
  end
end
