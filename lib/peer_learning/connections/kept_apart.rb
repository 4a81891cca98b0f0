# frozen_string_literal: true

module PeerLearning
  module Connections
    # Pairs of members whom a round does not put together: who are apart anyway, and who meet already or met lately.
    module KeptApart
      MET_FOR = 180.days

      # ids: of those who could be put together, all of them or a few
      def self.pairs(ids, now:)
        (Peers::Apart.pairs(ids, now:) | acquainted(ids, now)).sort
      end

      def self.acquainted(ids, now)
        Member
          .from("peer_learning_connection_members AS one")
          .joins(<<~SQL.squish)
            JOIN peer_learning_connection_members AS other
              ON other.connection_id = one.connection_id AND one.user_id < other.user_id
          SQL
          .where("one.user_id IN (:ids) AND other.user_id IN (:ids)", ids:)
          .where("one.connection_id IN (#{connections(now).to_sql})")
          .distinct
          .pluck("one.user_id", "other.user_id")
      end

      def self.connections(now)
        Connection.under_way.or(Connection.met_since(now - MET_FOR)).select(:id)
      end

      private_class_method :acquainted, :connections
    end
  end
end
