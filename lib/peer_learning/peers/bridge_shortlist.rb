# frozen_string_literal: true

module PeerLearning
  module Peers
    # Few of whom bridges for a seeker could be made: some who interpret from a language of the seeker's, and those who
    # promise most of whom speak one that is then understood.
    class BridgeShortlist
      # Enough that some of them are free when the seeker is, few enough for every request.
      INTERPRETERS = 100

      # Those that most of them speak.
      LANGUAGES = 8

      # others: profiles of whom the seeker may meet; more: what a shortlist needs
      def initialize(seeker:, others:, roster:, without: [], **more)
        @seeker = seeker
        @others = others.where.not(user_id: without)
        @roster = roster
        @search = { without:, **more }
      end

      # Who interprets may share what is wanted too.
      def members
        interpreters + sharers
      end

      private

      def interpreters
        @interpreters ||= @roster.read(interpreting).select { |member| member[:capacity].positive? }
      end

      # From the seeker on and around: nobody is always looked at first, or never.
      def interpreting
        @others
          .where(
            interprets: true,
            user_id: Skills::ProfileLanguage.speaking(spoken.keys).select(:user_id),
          )
          .order(Arel.sql("peer_learning_profiles.user_id < #{Integer(@seeker[:id])}"), :user_id)
          .limit(INTERPRETERS)
      end

      # As if the seeker spoke what is interpreted for them.
      def sharers
        seeker = { **@seeker, languages: interpreted }
        user_ids = Shortlist.new(seeker:, **@search).user_ids
        @roster.read(@others.where(user_id: user_ids - interpreters.pluck(:id)))
      end

      # Each language as well as the best of them speaks it.
      def interpreted
        interpreters
          .flat_map { |member| member[:languages].except(*spoken.keys).to_a }
          .group_by(&:first)
          .transform_values { |speakers| speakers.map(&:last) }
          .min_by(LANGUAGES) { |code, levels| [-levels.size, code] }
          .to_h { |code, levels| [code, levels.max] }
      end

      def spoken
        @seeker[:languages].select { |_, proficiency| proficiency >= RULES[:minProficiency] }
      end
    end
  end
end
