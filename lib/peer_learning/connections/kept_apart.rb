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

      private_class_method :choices, :acquainted, :connections
    end
  end
end
