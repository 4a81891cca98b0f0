# frozen_string_literal: true

module PeerLearning
  module Peers
    # One member's search: the database narrows to those who offer what is wanted, the engine ranks them.
    class Search
      MAX_CANDIDATES = 2_000
      UNRANKED = { "ranked" => [], "refused" => Hash.new(0) }.freeze

      # "ok", or "unavailable" once the engine has failed.
      attr_reader :matching

      attr_reader :week

      def initialize(guardian:, tree:, now:)
        @guardian = guardian
        @tree = tree
        @today = now.to_date
        @week = Skills::Week.after(now)
        @roster = Roster.new(tree:, week:)
        @matching = "ok"
      end

      # Slugs of the skills the seeker wants, most wanted first.
      def wants
        seeker[:wants].sort_by { |want| [-want[:priority], want[:skill]] }.pluck(:skill)
      end

      # For one want, or with nil for any of them.
      def suggest(want:, limit:)
        result = rank(candidates(want ? [want] : wants), want:, limit:)
        Suggestions.new(
          week: week.date,
          want:,
          peers: peers(result["ranked"]),
          refused: Suggestions::DOORS.index_with { |door| result["refused"][door] },
          matching:,
        )
      end

      # The best peer for each of the wants, nil where nobody fits.
      def best(wants)
        offering = candidates(wants)
        ranked = wants.map { |want| rank(offering, want:, limit: 1)["ranked"].first }
        found = peers(ranked.compact).each
        ranked.map { |entry| found.next if entry }
      end

      private

      def seeker
        @seeker ||=
          @roster.read(Skills::Profile.where(user: @guardian.user)).first ||
            @roster.blank(@guardian.user.id)
      end

      # Those who pass what the database can tell come first, in case there are too many.
      def candidates(wants)
        skill_ids = @tree.with_descendants(wants.map { |want| @tree.find_by_slug(want).id })
        @roster.read(
          Skills::Profile
            .listed_for(@guardian)
            .not_paused(@today)
            .where.not(user: @guardian.user)
            .where(
              user_id: Skills::SkillTag.shown.offer.where(skill_id: skill_ids).select(:user_id),
            )
            .in_order_of_promise(languages: shared_languages)
            .limit(MAX_CANDIDATES),
        )
      end

      def shared_languages
        seeker[:languages].filter_map { |code, level| code if level >= RULES[:minProficiency] }
      end

      def rank(candidates, want:, limit:)
        return UNRANKED if matching != "ok"
        Matching.rank(
          version: 1,
          rules: RULES,
          skills: @tree.to_instance,
          seeker:,
          candidates:,
          want:,
          limit:,
        )
      rescue Matching::Unavailable, Matching::InvalidInstance => error
        Discourse.warn_exception(error, message: "Peers could not be ranked")
        @matching = "unavailable"
        UNRANKED
      end

      def peers(ranked)
        profiles =
          Skills::Profile
            .where(user_id: ranked.pluck("id"))
            .preload(:languages, user: :user_option)
            .index_by(&:user_id)
        ranked.map { |entry| peer(profiles.fetch(entry["id"]), entry) }
      end

      def peer(profile, entry)
        Peer.new(
          profile:,
          score: entry["score"],
          reasons: entry["reasons"],
          overlap_minutes: entry["overlapMinutes"],
          starts_at: week.time_at(entry["start"]),
        )
      end
    end
  end
end
