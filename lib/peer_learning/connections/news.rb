# frozen_string_literal: true

module PeerLearning
  module Connections
    # Who is told of a change, and what.
    class News
      # The kind of the notice, and whom of the members it is for.
      KINDS = {
        "proposed" => ["asked", ->(member, _) { member.open? }],
        "reminded" => ["reminder", ->(member, _) { member.open? }],
        "agreed" => ["agreed", ->(member, actor) { !member.declined? && member.user != actor }],
        "left" => ["left", ->(member, actor) { !member.declined? && member.user != actor }],
        "declined" => ["declined", ->(member, actor) { member.accepted? && member.user != actor }],
        "expired" => ["expired", ->(member, _) { member.accepted? }],
        "cancelled" => [
          "cancelled",
          ->(member, actor) { !member.declined? && member.user != actor },
        ],
      }.freeze

      # What an open question needs no more.
      ANSWERS = %w[accepted agreed left declined expired cancelled].freeze

      # After these, somebody else may fit.
      IN_VAIN = %w[declined expired].freeze

      def initialize(change, now:)
        @change = change
        @connection = change.connection
        @now = now
      end

      def spread
        take_back_questions
        kind, concerns = KINDS[@change.change]
        return if !kind || told_by_its_round?
        kind = "proposed" if kind == "asked" && !@connection.from_asked?
        readers = @connection.members.select { |member| concerns.call(member, @change.actor) }
        readers.each { |member| tell(member.user, kind) }
      end

      private

      # Whom a round brings together hears of it from the round.
      def told_by_its_round?
        @change.change == "proposed" && @connection.round_id
      end

      def tell(user, kind)
        want = next_want(user)
        kind += "_next" if want
        Notices.tell(user, "connection_#{kind}", mail: true, want:, **facts(user))
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
        return if ANSWERS.exclude?(@change.change)
        answered = @connection.members.reject { |member| @connection.proposed? && member.open? }
        answered.each do |member|
          Notices.take_back(
            member.user,
            "connection_asked",
            "connection_reminder",
            connection_id: @connection.id,
          )
        end
      end
    end
  end
end
