# frozen_string_literal: true

module PeerLearning
  module Connections
    # Who is told of a change, and what.
    class News
      OPEN = ->(member, _) { member.open? }
      ACCEPTED = ->(member, _) { member.accepted? }
      OTHERS = ->(member, actor) { !member.declined? && member.user != actor }
      OTHERS_WHO_ACCEPTED = ->(member, actor) { member.accepted? && member.user != actor }

      # The kind of the notice, and whom of the members it is for.
      KINDS = {
        "proposed" => ["asked", OPEN],
        "reminded" => ["reminder", OPEN],
        "agreed" => ["agreed", OTHERS],
        "left" => ["left", OTHERS],
        "declined" => ["declined", OTHERS_WHO_ACCEPTED],
        "expired" => ["expired", ACCEPTED],
        "cancelled" => ["cancelled", OTHERS],
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
      UNMAILED = %w[agreed summarised published unpublished].freeze

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
        %w[times_proposed] => %w[times_proposed scheduled cancelled],
        %w[asked_whether_met] => %w[met not_met cancelled],
      }.freeze

      # After these, somebody else may fit.
      IN_VAIN = %w[declined expired not_met].freeze

      def initialize(change, now:)
        @change = change
        @connection = change.connection
        @now = now
      end

      def spread
        take_back_questions
        kind, concerns = KINDS[@change.change]
        return if !kind || agreed_on_time_too?
        readers = @connection.members.select { |member| concerns.call(member, @change.actor) }
        return ask(readers) if kind == "asked"
        readers.each { |member| tell(member.user, kind) }
      end

      private

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
        }
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
        answered = @connection.members.reject { |member| @connection.proposed? && member.open? }
        answered.each do |member|
          Notices.take_back(member.user, *kinds, connection_id: @connection.id)
        end
      end
    end
  end
end
