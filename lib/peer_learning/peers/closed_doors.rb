# frozen_string_literal: true

module PeerLearning
  module Peers
    # Why those who share something of what is wanted cannot be met: how many there are at the first closed door,
    # in the engine's order, among so many of them as are looked at.
    class ClosedDoors
      include ActiveModel::Serialization

      DOORS = %w[skill language time room].freeze
      MOST = 1_000

      SQL = <<~SQL
        WITH teaching (skill_id, level) AS (VALUES %<teaching>s),
        sharers AS MATERIALIZED (%<sharers>s),
        doors AS (
          SELECT CASE
            WHEN NOT EXISTS (
              SELECT 1
              FROM peer_learning_skill_tags AS tags
              JOIN teaching USING (skill_id, level)
              WHERE tags.user_id = sharers.user_id AND tags.direction = 0 AND tags.hidden_at IS NULL
            ) THEN 'skill'
            WHEN NOT COALESCE(BOOL_OR(code IN (:codes)), FALSE) THEN 'language'
            WHEN NOT BOOL_OR(
              starts & :mine::bit(672) <> :none::bit(672)
              OR NOT (valid_from <= :week AND :week < valid_until)
            ) THEN 'time'
            WHEN NOT BOOL_OR(has_room) THEN 'room'
          END AS door
          FROM sharers
          LEFT JOIN peer_learning_openings USING (user_id)
          GROUP BY sharers.user_id
        )
        SELECT COALESCE(door, 'open'), COUNT(*) FROM doors GROUP BY door
      SQL
      private_constant :SQL

      # sharers: the profiles of those who offer what is wanted, at whatever level
      def initialize(seeker:, promise:, tree:, week:, sharers:)
        @seeker = seeker
        @promise = promise
        @tree = tree
        @week = week
        @sharers = sharers
      end

      # How many were looked at, where there are more.
      def among
        MOST if counts.values.sum == MOST
      end

      def fitting
        counts.fetch("open", 0)
      end

      def refused
        DOORS.index_with { |door| counts.fetch(door, 0) }
      end

      private

      def counts
        @counts ||=
          DB.query_array(
            format(SQL, teaching:, sharers: @sharers.limit(MOST).select(:user_id).to_sql),
            codes: languages.presence || [""],
            mine: Skills::Availability.starts(@seeker[:free], Skills::Week::QUARTERS_A_MEETING),
            none: Shortlist::NO_START,
            week: @week.date,
          ).to_h
      end

      def teaching
        rows =
          @promise["offers"].map { |offer| [@tree.find_by_slug(offer["skill"]).id, offer["level"]] }
        rows.presence&.map { |row| "(#{row.join(", ")})" }&.join(", ") || "(0, 0)"
      end

      def languages
        @seeker[:languages].filter_map { |code, level| code if level >= RULES[:minProficiency] }
      end
    end
  end
end
