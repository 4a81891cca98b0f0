# frozen_string_literal: true

module PeerLearning
  module Peers
    # One member's search: the database finds those who could be met, the engine ranks them.
    class Search
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
        Suggestions.new(week: week.date, want:, peers: peers(rank(want:, limit:)), matching:)
      end

      # The best peer for each of the wants, nil where nobody fits.
      def best(wants)
        ranked = wants.map { |want| rank(want:, limit: 1).first }
        found = peers(ranked.compact).each
        ranked.map { |entry| found.next if entry }
      end

      # Why the others who share something of it are not suggested.
      def closed_doors(want:)
        ClosedDoors.new(
          seeker:,
          promise: promise(want) || { "offers" => [] },
          tree: @tree,
          week:,
          sharers: sharers(want ? [want] : wants),
        )
      end

      private

      def seeker
        @seeker ||=
          @roster.read(Skills::Profile.where(user: @guardian.user)).first ||
            @roster.blank(@guardian.user.id)
      end

      def others
        Skills::Profile.listed_for(@guardian).not_paused(@today).where.not(user: @guardian.user)
      end

      def sharers(wants)
        skill_ids = @tree.with_descendants(wants.map { |want| @tree.find_by_slug(want).id })
        others.where(user_id: Skills::SkillTag.offer.where(skill_id: skill_ids).select(:user_id))
      end

      # A shortlist is cut off; where that left nobody, everybody is looked at.
      def rank(want:, limit:)
        promise = promise(want)
        return [] if !promise
        shortlist = Shortlist.new(seeker:, promise:, tree: @tree, week:)
        user_ids = shortlist.user_ids
        ranked = ranked_of(user_ids, want:, limit:)
        return ranked if ranked.any? || user_ids.size < Shortlist::SIZE
        ranked_of(shortlist.all_user_ids, want:, limit:)
      end

      def ranked_of(user_ids, want:, limit:)
        candidates = @roster.read(others.where(user_id: user_ids))
        result = ask(:rank, candidates:, want:, limit:)
        result ? result["ranked"] : []
      end

      # What offers and wants of others' would be worth to the seeker.
      def promise(want)
        (@promises ||= {})[want] ||= ask(:promise, candidates: [], want:, limit: 0)
      end

      def ask(verb, **question)
        return if matching != "ok"
        Matching.public_send(
          verb,
          version: 1,
          rules: RULES,
          skills: @tree.to_instance,
          seeker:,
          **question,
        )
      rescue Matching::Unavailable, Matching::InvalidInstance => error
        Discourse.warn_exception(error, message: "Peers could not be ranked")
        @matching = "unavailable"
        nil
      end

      def peers(ranked)
        users = User.where(id: ranked.pluck("id")).index_by(&:id)
        ranked.map { |entry| peer(users.fetch(entry["id"]), entry) }
      end

      def peer(user, entry)
        member = @roster.find(user.id)
        Peer.new(
          user:,
          region: member[:region],
          languages: member[:languages].sort_by { |code, proficiency| [-proficiency, code] },
          time_zone: member[:time_zone],
          score: entry["score"],
          reasons: entry["reasons"],
          overlap_minutes: entry["overlapMinutes"],
          starts_at: week.time_at(entry["start"]),
        )
      end
    end
  end
end
