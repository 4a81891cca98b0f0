# frozen_string_literal: true

module PeerLearning
  module Connections
    # What connections mean for whom somebody can meet next.
    module Commitments
      # For so long, who said no to others, or nothing, or found no time with them, is not brought together with them
      # again.
      APART_FOR = 90.days

      # Two members of one connection of whom the first did not say yes, or who found no time.
      REFUSALS = <<~SQL
        SELECT one.user_id AS one, other.user_id AS other
        FROM peer_learning_connection_members AS one
        JOIN peer_learning_connection_members AS other
          ON other.connection_id = one.connection_id AND other.user_id <> one.user_id
        JOIN peer_learning_connections AS connections ON connections.id = one.connection_id
        WHERE (
          one.answer = :declined AND one.answered_at > :since
          OR (one.answer = :open OR connections.waits_since IS NOT NULL)
            AND connections.state = :expired
            AND connections.ended_at > :since
        )
      SQL

      TAKINGS = <<~SQL
        SELECT members.user_id
        FROM peer_learning_connection_members AS members
        JOIN peer_learning_connections AS connections ON connections.id = members.connection_id
        WHERE members.answer = :accepted
          AND (
            connections.state IN (:agreed)
            OR connections.state IN (:met) AND connections.starts_at >= :month
          )
      SQL
      private_constant :REFUSALS, :TAKINGS

      class << self
        # Ids of those who refused the member, or whom they refused.
        def apart_from(user_id, now:)
          DB.query_single(<<~SQL, user_id:, **refused(now))
            SELECT other FROM (#{REFUSALS}) AS refusals WHERE one = :user_id
            UNION
            SELECT one FROM (#{REFUSALS}) AS refusals WHERE other = :user_id
          SQL
        end

        # Such pairs among these members, the lower id first.
        def pairs_apart(ids, now:)
          DB.query_array(<<~SQL, ids:, **refused(now))
            SELECT DISTINCT LEAST(one, other), GREATEST(one, other)
            FROM (#{REFUSALS}) AS refusals
            WHERE one IN (:ids) AND other IN (:ids)
          SQL
        end

        # Agreements, and whom they met in the week's month.
        def takings(week:)
          Member.sanitize_sql(
            [
              TAKINGS,
              {
                accepted: Member.answers["accepted"],
                agreed: Connection.states.values_at(*Connection::AGREED),
                met: Connection.states.values_at(*Connection::MET),
                month: week.starts_at.beginning_of_month,
              },
            ],
          )
        end

        private

        def refused(now)
          {
            declined: Member.answers["declined"],
            open: Member.answers["open"],
            expired: Connection.states["expired"],
            since: now - APART_FOR,
          }
        end
      end
    end
  end
end
