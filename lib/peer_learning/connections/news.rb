# frozen_string_literal: true

module PeerLearning
  module Connections
    # Who is told of a change, and what.
    class News
      OPEN = ->(member, _) { member.open? && !member.invited? }
      ACCEPTED = ->(member, _) { member.accepted? }
      OTHERS = ->(member, change) { member.taking_part? && member.user != change.actor }
      OTHERS_AND_INVITED = ->(member, change) { !member.declined? && member.user != change.actor }
      OTHERS_WHO_ACCEPTED = ->(member, change) { member.accepted? && member.user != change.actor }
      # Whoever was asked along with this press, and not before.
      INVITED = ->(member, change) { member.invited? && member.created_at == change.created_at }
      WHO_INVITED = ->(member, change) do
        member.brings?(change.connection.member(change.actor)) if change.actor
      end

      # The kind of the notice, and whom of the members it is for.
      KINDS = {
        "proposed" => ["asked", OPEN],
        "reminded" => ["reminder", OPEN],
        "agreed" => ["agreed", OTHERS],
        "invited" => ["invited", INVITED],
        "joined" => ["joined", OTHERS_WHO_ACCEPTED],
        "stays_away" => ["stays_away", WHO_INVITED],
        "left" => ["left", OTHERS],
        "declined" => ["declined", OTHERS_WHO_ACCEPTED],
        "expired" => ["expired", ACCEPTED],
        "time_reminder" => ["reminder", ACCEPTED],
        "last_word" => ["last_word", ACCEPTED],
        "lapsed" => ["lapsed", ACCEPTED],
        "cancelled" => ["cancelled", OTHERS_AND_INVITED],
        "times_proposed" => ["times_proposed", OTHERS_WHO_ACCEPTED],
        "scheduled" => ["scheduled", OTHERS_WHO_ACCEPTED],
        "day_before" => ["day_before", ACCEPTED],
        "hour_before" => ["hour_before", ACCEPTED],
        "asked_whether_met" => [
          "asked_whether_met",
          ->(member, _) { member.accepted? && member.met.nil? },
        ],
        "not_met" => ["not_met", ACCEPTED],
        "summarised" => ["summarised", OTHERS_WHO_ACCEPTED],
        "published" => ["published", ACCEPTED],
        "unpublished" => ["unpublished", ->(member, _) { member.accepted? && member.may_publish }],
      }.freeze

      # The room opens with the first, and core mails what is in it; the last are for whoever comes by.
      UNMAILED = %w[agreed stays_away summarised published unpublished].freeze

      # One reminds each of what they can do themselves.
      TIME_STEPS = %w[propose_times pick_time wait_for_picks].freeze
      TIME_REMINDERS = ["last_word", *TIME_STEPS.map { |step| "reminder_#{step}" }].freeze

      # What an open question needs no more.
      ANSWERS = {
        %w[asked asked_to_interpret proposed reminder ring] => %w[
          accepted
          agreed
          left
          declined
          expired
          cancelled
        ],
        %w[invited] => %w[joined stays_away cancelled lapsed met not_met],
        %w[times_proposed] => %w[times_proposed scheduled cancelled lapsed],
        TIME_REMINDERS => %w[times_proposed went_on scheduled cancelled lapsed],
        %w[asked_whether_met] => %w[met not_met cancelled],
      }.freeze

      # After these, somebody else may fit.
      IN_VAIN = %w[declined expired lapsed not_met].freeze

      def initialize(change, now:)
        @change = change
        @connection = change.connection
        @now = now
      end

      def spread
        take_back_questions
        kind, concerns = KINDS[@change.change]
        return if !kind || agreed_on_time_too? || overtaken?
        readers = @connection.members.select { |member| concerns.call(member, @change) }
        return ask(readers) if kind == "asked"
        readers.each { |member| tell(member.user, kind_for(member.user, kind)) }
      end

      private

      # Who has a time by now needs no reminder of it.
      def overtaken?
        %w[time_reminder last_word].include?(@change.change) && !@connection.accepted?
      end

      # Who is in a swap ring is told of both their parts at once.
      def ask(readers)
        readers.each do |member|
          part = RingPart.new(@connection, member.user)
          next if !part.told_here?
          in_ring = @connection.ring_in_round && part.whole?
          in_ring ? tell_of_ring(member.user, part) : tell(member.user, question_to(member))
        end
      end

      def question_to(member)
        return "proposed" if !@connection.asker_id
        member.interprets? ? "asked_to_interpret" : "asked"
      end

      def tell_of_ring(user, part)
        locale = user.effective_locale
        Notices.tell(
          user,
          "connection_ring",
          mail: true,
          connection_id: @connection.id,
          display_username: part.learned.teacher.username,
          skill: part.learned.skill.name(locale),
          gift: part.taught.skill.name(locale),
        )
      end

      # One press may say yes and settle the time; then the time is the news.
      def agreed_on_time_too?
        @change.change == "agreed" &&
          @connection.trace.any? do |other|
            other.change == "scheduled" && other.created_at == @change.created_at
          end
      end

      def kind_for(user, kind)
        return kind if @change.change != "time_reminder"
        "#{kind}_#{NextStep.new(@connection, user, now: @now).name}"
      end

      def tell(user, kind)
        want = next_want(user)
        mail = UNMAILED.exclude?(kind)
        kind += "_next" if want
        Notices.tell(user, "connection_#{kind}", mail:, want:, **facts(user))
      end

      def facts(user)
        locale = user.effective_locale
        {
          connection_id: @connection.id,
          display_username:
            name_for(user) || I18n.t("peer_learning.mails.details.somebody", locale:),
          skill: @connection.skill.name(locale),
          until: (end_for(user) if @change.change == "last_word"),
        }
      end

      # The day it ends, on their own calendar.
      def end_for(user)
        zone = user.user_option.timezone.presence || "UTC"
        @connection.expires_at.in_time_zone(zone).to_date.iso8601
      end

      # Core's key for it, by which it follows when an account is renamed. Who did it may be gone already.
      def name_for(user)
        others = @connection.members.map(&:user).excluding(user)
        (@change.actor || others.first)&.username
      end

      def next_want(user)
        return if IN_VAIN.exclude?(@change.change)
        next_peer = NextPeer.new(@connection, user.guardian, now: @now)
        next_peer.want if next_peer.peer
      end

      def take_back_questions
        questions = ANSWERS.select { |_, answers| answers.include?(@change.change) }.keys.flatten
        return if questions.empty?
        kinds = questions.map { |question| "connection_#{question}" }
        answered = @connection.members.reject { |member| @connection.under_way? && member.open? }
        answered.each do |member|
          Notices.take_back(member.user, *kinds, connection_id: @connection.id)
        end
      end
    end
  end
end
