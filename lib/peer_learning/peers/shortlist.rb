# frozen_string_literal: true

module PeerLearning
  module Peers
    # Those a seeker could meet, whom the database finds by the hard rules, with those first who promise most. How much
    # anything promises is the engine's word; whom it suggests in the end is too.
    class Shortlist
      # How many openings are looked at, how many members of theirs more closely, and how many come out: few enough for
      # every request, enough that the best are among them. docs/performance.md has what that costs and finds.
      OPENINGS = 3_000
      MEMBERS = 100
      SIZE = 40

      NO_START = "0" * Skills::Availability::QUARTERS_A_WEEK
      FURTHEST = 2**62
      NO_WANTS = [[0, 0, 0, 0]].freeze

      SQL = <<~SQL
        WITH kinds (skill_id, level, points, code, proficiency, first_id, last_id, depth) AS (%<kinds>s),
        wants (skill_id, level, priority, points) AS (%<wants>s),
        openings AS (
          SELECT
            opening.user_id,
            opening.skill_id,
            MAX(kinds.points) AS lesson,
            MAX(
              LEAST(opening.proficiency, kinds.proficiency) * :proficiency +
              LEAST(bit_count(opening.starts & :mine::bit(672)), :startsCounted) * :start
            ) AS meeting
          FROM kinds
          CROSS JOIN LATERAL (
            SELECT user_id, skill_id, proficiency, starts
            FROM peer_learning_openings
            WHERE skill_id = kinds.skill_id
              AND level = kinds.level
              AND code = kinds.code
              AND user_id BETWEEN kinds.first_id AND kinds.last_id
              AND user_id NOT IN (:without)
              AND has_room
              AND (
                starts & :mine::bit(672) <> :none::bit(672)
                OR NOT (valid_from <= :week AND :week < valid_until)
              )
            ORDER BY user_id
            LIMIT kinds.depth::bigint
          ) AS opening
          GROUP BY opening.user_id, opening.skill_id
        ),
        members AS (
          SELECT user_id, MAX(lesson) + (SUM(lesson) - MAX(lesson)) / 2 + MAX(meeting) AS points
          FROM openings
          GROUP BY user_id
          ORDER BY points DESC, user_id
          LIMIT :members
        )
        SELECT user_id
        FROM members
        ORDER BY points + COALESCE((
          SELECT MAX(wants.points)
          FROM peer_learning_skill_tags AS tags
          JOIN wants USING (skill_id, level, priority)
          WHERE tags.user_id = members.user_id AND tags.direction = 1 AND tags.hidden_at IS NULL
        ), 0) DESC, user_id
        LIMIT :size
      SQL
      private_constant :SQL

      # promise: the engine's, for this seeker; without: ids of members to pass over
      def initialize(seeker:, promise:, tree:, week:, without: [])
        @seeker = seeker
        @promise = promise
        @tree = tree
        @week = week
        @without = without
      end

      def user_ids
        find(openings: OPENINGS, members: MEMBERS, size: SIZE)
      end

      # Everybody, however long that takes.
      def all_user_ids
        find(openings: nil, members: nil, size: nil)
      end

      private

      def find(openings:, **limits)
        kinds = kinds_of_openings
        return [] if kinds.empty?
        DB.query_single(
          format(SQL, kinds: values(around(kinds, openings)), wants: values(wants)),
          mine: Skills::Availability.starts(@seeker[:free], Skills::Week::QUARTERS_A_MEETING),
          none: NO_START,
          week: @week.date,
          without: [id, *@without],
          **@promise.slice("proficiency", "start", "startsCounted").symbolize_keys,
          **limits,
        )
      end

      # A worthwhile offer in a language of the seeker's: those first that promise most.
      def kinds_of_openings
        @promise["offers"]
          .product(languages)
          .map { |offer, language| [*row(offer), offer["points"], *language] }
          .sort_by { |kind| [-kind[2] - kind[4] * @promise["proficiency"], kind] }
      end

      # Each kind is looked at from the seeker on and around to them again, so that nobody is always looked at first, or
      # never; and the further, the more it promises.
      def around(kinds, openings)
        shares = kinds.each_index.map { |index| 1.0 / (index + 1) }
        kinds.each_with_index.flat_map do |kind, index|
          depth = (openings * shares[index] / shares.sum / 2).ceil if openings
          [[id, FURTHEST], [0, id]].map { |ids| [*kind, *ids, depth] }
        end
      end

      def wants
        @promise["wants"].map { |want| [*row(want), want["priority"], want["points"]] }.presence ||
          NO_WANTS
      end

      def row(worth)
        [@tree.find_by_slug(worth["skill"]).id, worth["level"]]
      end

      def languages
        @seeker[:languages].filter_map do |code, proficiency|
          [connection.quote(code), proficiency] if proficiency >= RULES[:minProficiency]
        end
      end

      def id
        @seeker[:id]
      end

      # All of them numbers, and quoted codes.
      def values(rows)
        "VALUES #{rows.map { |row| "(#{row.map { |value| value || "NULL" }.join(", ")})" }.join(", ")}"
      end

      def connection
        Opening.connection
      end
    end
  end
end
