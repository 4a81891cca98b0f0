# frozen_string_literal: true

module PeerLearning
  module Peers
    # Those a seeker could meet, whom the database finds by the hard rules, with those first who promise most. How much
    # anything promises is the engine's word; whom it suggests in the end is too.
    class Shortlist
      # How many openings are looked at, how many members of theirs more closely, and how many more come out than are asked
      # for: few enough for every request, enough that the best are among them. docs/performance.md has what that costs
      # and finds.
      OPENINGS = 1_500
      MEMBERS = 150
      SPARE = 12

      NO_START = "0" * Skills::Availability::QUARTERS_A_WEEK
      FURTHEST = 2**62
      # In place of a priority: of an offer it says nothing.
      ANY = 0
      OFFER, WANT = Skills::SkillTag.directions.values_at("offer", "want")

      SQL = <<~SQL
        WITH kinds (skill_id, level, points, code, proficiency, first_id, last_id, depth) AS (%<kinds>s),
        worth (direction, skill_id, level, priority, points) AS (%<worth>s),
        members AS (
          SELECT opening.user_id, MAX(opening.points) AS meeting
          FROM kinds
          CROSS JOIN LATERAL (
            SELECT
              user_id,
              LEAST(proficiency, kinds.proficiency) * :proficiency +
                LEAST(bit_count(starts & :mine::bit(672)), :startsCounted) * :start AS points
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
          GROUP BY opening.user_id
          ORDER BY MAX(kinds.points + opening.points) DESC, opening.user_id
          LIMIT :members
        ),
        exchanges AS (
          SELECT user_id, meeting, (MAX(worth.points) + SUM(worth.points)) / 2 AS points
          FROM members
          JOIN peer_learning_skill_tags AS tags USING (user_id)
          JOIN worth USING (direction, skill_id, level)
          WHERE hidden_at IS NULL AND worth.priority IN (:any, tags.priority)
          GROUP BY user_id, meeting, direction
        )
        SELECT user_id
        FROM exchanges
        GROUP BY user_id, meeting
        ORDER BY meeting + SUM(points) DESC, user_id
        LIMIT :size
      SQL
      private_constant :SQL

      # promise: the engine's, for this seeker; limit: how many are asked for; without: ids of members to pass over
      def initialize(seeker:, promise:, tree:, week:, limit:, without: [])
        @seeker = seeker
        @promise = promise
        @tree = tree
        @week = week
        @size = limit + SPARE
        @without = without
      end

      def user_ids
        @user_ids ||= find(openings: OPENINGS, members: MEMBERS, size: @size)
      end

      def cut_off?
        user_ids.size == @size
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
          format(SQL, kinds: values(around(kinds, openings)), worth: values(worth)),
          mine: Skills::Availability.starts(@seeker[:free], Skills::Week::QUARTERS_A_MEETING),
          none: NO_START,
          any: ANY,
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

      # What each tag of theirs promises, whichever way.
      def worth
        @promise["offers"].map { |offer| [OFFER, *row(offer), ANY, offer["points"]] } +
          @promise["wants"].map { |want| [WANT, *row(want), want["priority"], want["points"]] }
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
