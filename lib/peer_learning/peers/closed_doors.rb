# frozen_string_literal: true

module PeerLearning
  module Peers
    # Why those who share something of what is wanted cannot be met: how many there are at the first closed door,
    # in the engine's order, among so many of them as are looked at; and what would let more of them in.
    class ClosedDoors
      include ActiveModel::Serialization

      DOORS = %w[skill language time room].freeze
      MOST = 1_000

      # As many as a page of suggestions has: who can meet those needs no advice.
      PLENTY = 12
      MOST_LANGUAGES = 2

      # One row for each door; of those before whom it is the only closed one, one for each set of languages, or of hours.
      SQL = <<~SQL
        WITH teaching (skill_id, level) AS (VALUES %<teaching>s),
        sharers AS MATERIALIZED (%<sharers>s),
        doors AS (
          SELECT
            NOT EXISTS (
              SELECT 1
              FROM peer_learning_skill_tags AS tags
              JOIN teaching USING (skill_id, level)
              WHERE tags.user_id = sharers.user_id AND tags.direction = 0 AND tags.hidden_at IS NULL
            ) AS skill,
            NOT COALESCE(BOOL_OR(code IN (:codes)), FALSE) AS language,
            NOT BOOL_OR(
              starts & :mine::bit(672) <> :none::bit(672)
              OR NOT (valid_from <= :week AND :week < valid_until)
            ) AS time,
            NOT BOOL_OR(has_room) AS room,
            sharers.user_id IN (:without) AS aside,
            STRING_AGG(DISTINCT code, ' ') AS codes,
            (ARRAY_AGG(starts))[1] AS starts
          FROM sharers
          LEFT JOIN peer_learning_openings USING (user_id)
          GROUP BY sharers.user_id
        )
        SELECT
          CASE
            WHEN skill THEN 'skill'
            WHEN language THEN 'language'
            WHEN time THEN 'time'
            WHEN room THEN 'room'
            ELSE 'open'
          END AS door,
          CASE WHEN language AND NOT (skill OR time OR room OR aside) THEN codes END AS codes,
          CASE WHEN time AND NOT (skill OR language OR room OR aside) THEN starts::text END AS starts,
          COUNT(*) AS count
        FROM doors
        GROUP BY 1, 2, 3
      SQL
      private_constant :SQL

      # sharers: the profiles of those who offer what is wanted, at whatever level; without: ids of members whom the
      # seeker wants to see no more, who are counted but need not be let in
      def initialize(seeker:, promise:, tree:, week:, sharers:, without: [])
        @seeker = seeker
        @promise = promise
        @tree = tree
        @week = week
        @sharers = sharers
        @without = without
      end

      # How many were looked at, where there are more.
      def among
        MOST if rows.sum(&:count) == MOST
      end

      def fitting
        counts.fetch("open", 0)
      end

      def refused
        DOORS.index_with { |door| counts.fetch(door, 0) }
      end

      # What the seeker could change, and how many more could then be met; nil where enough can be already.
      def changes
        [*languages_to_add, hours_to_add].compact if fitting < PLENTY
      end

      private

      def counts
        @counts ||= rows.group_by(&:door).transform_values { |before_it| before_it.sum(&:count) }
      end

      def languages_to_add
        rows
          .filter(&:codes)
          .flat_map { |row| row.codes.split.map { |code| [code, row.count] } }
          .group_by(&:first)
          .map { |code, speakers| { kind: "language", code:, more: speakers.sum(&:last) } }
          .min_by(MOST_LANGUAGES) { |change| [-change[:more], change[:code]] }
      end

      def hours_to_add
        closed = rows.filter(&:starts).flat_map { |row| [row.starts] * row.count }
        hours = ExtraHours.new(seeker: @seeker, week: @week, closed:).best
        { kind: "time", **hours } if hours
      end

      def rows
        @rows ||=
          DB.query(
            format(SQL, teaching:, sharers: @sharers.limit(MOST).select(:user_id).to_sql),
            codes: languages.presence || [""],
            without: @without.presence || [0],
            mine: Skills::Availability.starts(@seeker[:free], Skills::Week::QUARTERS_A_MEETING),
            none: Shortlist::NO_START,
            week: @week.date,
          )
      end

      # An offer that only holds what the wanted is part of teaches nothing of it for sure, and promises no points.
      def teaching
        rows =
          @promise["offers"]
            .filter { |offer| offer["points"] > 0 }
            .map { |offer| [@tree.find_by_slug(offer["skill"]).id, offer["level"]] }
        rows.presence&.map { |row| "(#{row.join(", ")})" }&.join(", ") || "(0, 0)"
      end

      def languages
        @seeker[:languages].filter_map { |code, level| code if level >= RULES[:minProficiency] }
      end
    end
  end
end
