# frozen_string_literal: true

module PeerLearning
  module Help
    # Who could answer a request, best first. The database finds those who share something of it and may be told, those first
    # who were told least of late; the matching engine ranks them as it does for who looks for a peer.
    class Sharers
      # How somebody shares who can help so.
      FORMATS = {
        "guidance" => %w[guidance],
        "service" => %w[one_off],
        "learning" => %w[teach mentor],
      }.freeze

      # How many are ranked, and how far back it counts who was told.
      POOL = 200
      LATELY = 30.days

      # An answer needs no meeting, but where it is wanted today, somebody who is awake soon.
      RULES = PeerLearning::RULES.merge(minutes: 15).freeze
      SOON = 12.hours.to_i / Skills::Week::QUARTER
      ALL_WEEK = [[0, Skills::Week::QUARTERS]].freeze
      BEST_AT_LANGUAGE = 5
      MOST_ROOM = Skills::Profile::CAPACITIES.max

      Sharer = Struct.new(:user, :skill_id, keyword_init: true)

      # Those a request is told of next, when it goes so far.
      def self.at(reach, request, **given)
        wider = reach == "wider_sharers"
        new(request, **given, wider:, soon: reach == "sharers" && request.today?)
      end

      # wider: also who shares what is near it, in whatever way and at whatever time; among: ids of members, where it is
      # about these alone
      def initialize(request, tree:, now:, wider: false, soon: false, among: nil)
        @request = request
        @tree = tree
        @now = now
        @wider = wider
        @soon = soon
        @among = among
      end

      # The best of those who may answer it. Mostly these come first anyway.
      def best(number)
        ranked
          .lazy
          .map { |entry| sharer(entry) }
          .select { |sharer| sharer.user&.guardian&.can_answer_help_request?(@request) }
          .first(number)
      end

      private

      # All of the pool, best first.
      def ranked
        return [] if wanted.empty?
        candidates = read
        return [] if candidates.empty?
        Matching.rank(
          version: 1,
          rules: RULES,
          skills: @tree.to_instance,
          seeker:,
          candidates:,
          excluded: Peers::Apart.pairs([@request.user_id, *candidates.pluck(:id)], now: @now),
          want: nil,
          limit: POOL,
        )[
          "ranked"
        ]
      end

      def sharer(entry)
        lesson = entry["reasons"].find { |reason| reason["kind"] == "skill" }
        skill_id = @tree.find_by_slug(lesson["offered"]).id
        Sharer.new(user: User.find_by(id: entry["id"]), skill_id:)
      end

      # Ids of skills of which any share is a help.
      def wanted
        @wanted ||=
          begin
            asked = @request.skill_links.pluck(:skill_id).filter_map { |id| @tree.find(id) }
            parents = @wider ? asked.filter_map { |skill| @tree.find(skill.parent_id) } : []
            [*asked, *parents].map(&:id).uniq
          end
      end

      def seeker
        {
          id: @request.user_id,
          languages: {
            @request.language => BEST_AT_LANGUAGE,
          },
          free: @soon ? [[quarter, quarter + SOON]] : ALL_WEEK,
          offers: [],
          wants: wanted.map { |id| { skill: @tree.find(id).slug, level: 0, priority: 2 } },
          capacity: 1,
        }
      end

      # Of this week; hours are alike in every other.
      def quarter
        ((@now - @now.utc.beginning_of_week) / Skills::Week::QUARTER).to_i
      end

      def read
        ids = could_be_told.order(told_lately, :user_id).limit(POOL).pluck(:user_id)
        told = Call.tellings(ids, since: @now - LATELY)
        left = Allowance.left(ids, now: @now)
        languages, free, offers = languages_of(ids), free_times_of(ids), offers_of(ids)
        ids.map do |id|
          {
            id:,
            languages: languages.fetch(id),
            free: free[id],
            offers: offers.fetch(id, []),
            wants: [],
            capacity: left.fetch(id, 0).clamp(0, MOST_ROOM),
            load: told[id],
          }
        end
      end

      # In the order of how often each was told.
      def told_lately
        Arel.sql(Call.sanitize_sql([Call::TOLD, { since: @now - LATELY }]))
      end

      def could_be_told
        members
          .not_paused(@now.to_date)
          .where.not(user_id: [@request.user_id, *@request.calls.map(&:user_id)])
          .where(user_id: offers.select(:user_id))
          .where(user_id: Skills::ProfileLanguage.speaking(@request.language).select(:user_id))
          .merge(Allowance.with_some_left(now: @now))
      end

      def members
        listed = Skills::Profile.listed_for(@request.user.guardian)
        @among ? listed.where(user_id: @among) : listed
      end

      def offers
        shown = Skills::SkillTag.shown.offer.where(skill_id: @tree.with_descendants(wanted))
        return shown if @wider
        shown.where("formats = '{}' OR formats && ARRAY[?]::text[]", FORMATS.fetch(@request.kind))
      end

      def offers_of(ids)
        offers
          .where(user_id: ids)
          .pluck(:user_id, :skill_id, :level)
          .group_by(&:shift)
          .transform_values do |rows|
            rows.map { |skill_id, level| { skill: @tree.find(skill_id).slug, level: } }
          end
      end

      def languages_of(ids)
        Skills::ProfileLanguage
          .where(user_id: ids)
          .pluck(:user_id, :code, :proficiency)
          .group_by(&:shift)
          .transform_values(&:to_h)
      end

      # Reckoned only where it matters.
      def free_times_of(ids)
        return Hash.new(ALL_WEEK) if !@soon
        week = Skills::Week.after(@now)
        Skills::Profile
          .where(user_id: ids)
          .pluck(:user_id, :availability, Arel.sql(Peers::Roster::TIME_ZONE))
          .to_h { |id, availability, zone| [id, week.utc_ranges(availability, zone)] }
      end
    end
  end
end
