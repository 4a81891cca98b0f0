# frozen_string_literal: true

module PeerLearning
  module Connections
    # Pairs of members whom a round does not put together: one ignores, mutes or hid the other, they meet anyway or met
    # lately, or one did not want to.
    module KeptApart
      MET_FOR = 180.days

      SQL = <<~SQL
        WITH pairs AS (
          SELECT user_id AS one, ignored_user_id AS other FROM ignored_users
          UNION ALL SELECT user_id, muted_user_id FROM muted_users
          UNION ALL %<choices>s
          UNION ALL
          SELECT members.user_id, others.user_id
          FROM peer_learning_connection_members AS members
          JOIN peer_learning_connection_members AS others USING (connection_id)
          WHERE members.user_id < others.user_id AND connection_id IN (%<connections>s)
        )
        SELECT DISTINCT LEAST(one, other) AS one, GREATEST(one, other) AS other
        FROM pairs
        WHERE one <> other
      SQL
      private_constant :SQL

      # ids: of those who could be put together, all of them or a few
      def self.pairs(ids, now:)
        among = ids.to_set
        queries = { choices: choices(now).to_sql, connections: connections(now).to_sql }
        pairs = DB.query_array(format(SQL, queries)) | Commitments.pairs_apart(now:)
        pairs.select { |pair| pair.all? { |id| among.include?(id) } }.sort
      end

      # Who does not want to meet one of these, or whom one of these does not want to meet.
      def self.from(ids, now:)
        chosen = choices(now).where(user_id: ids).or(choices(now).where(peer_id: ids))
        chosen.pluck(:user_id, :peer_id).flatten.uniq - ids |
          ids.flat_map { |id| Commitments.apart_from(id, now:) }
      end

      def self.choices(now)
        Peers::Choice
          .where(choice: %i[not_now hidden])
          .in_force(now.to_date)
          .select(:user_id, :peer_id)
      end

      def self.connections(now)
        Connection.under_way.or(Connection.met_since(now - MET_FOR)).select(:id)
      end

      private_class_method :choices, :connections
    end
  end
end
