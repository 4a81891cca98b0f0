# frozen_string_literal: true

module PeerLearning
  module Peers
    # One member's search: the database finds those who could be met, the engine ranks them.
    class Search
      UNRANKED = { "ranked" => [], "wider" => [] }.freeze

      # "ok", or "unavailable" once the engine has failed.
      attr_reader :matching

      attr_reader :week

      # without: ids of members who are not meant
      def initialize(guardian:, tree:, now:, without: [])
        @guardian = guardian
        @without = without
        @tree = tree
        @now = now
        @today = now.to_date
        @week = Skills::Week.after(now)
        @roster = Roster.new(tree:, week:)
        @matching = "ok"
      end

      # Slugs of the skills the seeker wants, most wanted first.
      def wants
        seeker[:wants].sort_by { |want| [-want[:priority], want[:skill]] }.pluck(:skill)
      end

      # The slug of the skill the seeker wants that has this slug, or had it once; nil where they want none such.
      def want_named(slug)
        found = @tree.find_by_slug(slug)&.slug
        found if wants.include?(found)
      end

      # For one want, or with nil for any of them.
      def suggest(want:, limit:)
        ranked, wider = rank(want:, limit:).values_at("ranked", "wider")
        Suggestions.new(
          week: week.date,
          want:,
          peers: peers(ranked),
          wider: peers(wider),
          matching:,
        )
      end

      # The best peer for each of the wants, nil where nobody fits.
      def best(wants)
        ranked = wants.map { |want| rank(want:, limit: 1)["ranked"].first }
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
          without: set_aside,
        )
      end

      # Groups of three with somebody who interprets between the seeker and who shares what they want.
      def bridges(want:, limit:)
        return [] if !promise(want)
        shortlist =
          BridgeShortlist.new(
            seeker:,
            promise: promise(want),
            others:,
            roster: @roster,
            tree: @tree,
            week:,
            limit:,
            without: set_aside,
          )
        cross(shortlist.members, want:, limit:)
      end

      # The one with these two, nil where it is none any more.
      def bridge(want:, user_ids:)
        cross(@roster.read(others.where(user_id: user_ids - set_aside)), want:, limit: 1).first
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
        others.where(
          user_id: Skills::SkillTag.shown.offer.where(skill_id: skill_ids).select(:user_id),
        )
      end

      # A shortlist is cut off; where that left nobody, everybody is looked at.
      def rank(want:, limit:)
        promise = promise(want)
        return UNRANKED if !promise
        shortlist = Shortlist.new(seeker:, promise:, tree: @tree, week:, limit:, without: set_aside)
        result = rank_of(shortlist.user_ids, want:, limit:)
        return result if result["ranked"].any? || !shortlist.cut_off?
        rank_of(shortlist.all_user_ids, want:, limit:)
      end

      def rank_of(user_ids, want:, limit:)
        return UNRANKED if user_ids.empty?
        candidates = @roster.read(others.where(user_id: user_ids))
        loads = FirstShowing.loads(candidates.pluck(:id), seeker_id: seeker[:id], today: @today)
        candidates.each { |candidate| candidate[:load] = loads.fetch(candidate[:id], 0) }
        ask(:rank, candidates:, want:, limit:) || UNRANKED
      end

      def set_aside
        @set_aside ||=
          @without | choices.reject { |_, choice| choice == "saved" }.keys |
            Commitments.apart_from(seeker[:id], now: @now)
      end

      def choices
        @choices ||=
          Choice.where(user: @guardian.user).in_force(@today).pluck(:peer_id, :choice).to_h
      end

      def cross(members, want:, limit:)
        excluded = Apart.pairs([seeker[:id], *members.pluck(:id)], now: @now)
        found = ask(:bridges, candidates: members, excluded:, want:, limit:) || { "bridges" => [] }
        ids = found["bridges"].pluck("members").flatten
        users = User.where(id: ids).preload(:user_option).index_by(&:id)
        found["bridges"].map { |bridge| Bridge.of(bridge, seeker:, users:, week:) }
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
      rescue Script::Unavailable, Script::Refused => error
        Discourse.warn_exception(error, message: "Peers could not be ranked")
        @matching = "unavailable"
        nil
      end

      def peers(ranked)
        ids = ranked.pluck("id")
        users = User.where(id: ids).index_by(&:id)
        affiliates = affiliates(ids)
        ranked.map { |entry| peer(users.fetch(entry["id"]), entry, affiliates[entry["id"]]) }
      end

      # Whom these take part for, as far as the seeker may know (GuardianExtension#can_see_affiliate?): they are listed.
      def affiliates(ids)
        Skills::Profile
          .joins(:user)
          .telling_words_to(@guardian)
          .where(user_id: ids, for_affiliate: true)
          .pluck(:user_id, :affiliation)
          .to_h
      end

      def peer(user, entry, affiliate)
        member = @roster.find(user.id)
        Peer.new(
          user:,
          affiliate:,
          region: member[:region],
          languages: member[:languages].sort_by { |code, proficiency| [-proficiency, code] },
          time_zone: member[:time_zone],
          score: entry["score"],
          reasons: entry["reasons"],
          overlap_minutes: entry["overlapMinutes"],
          starts_at: week.time_at(entry["start"]),
          saved: choices[user.id] == "saved",
        )
      end
    end
  end
end
