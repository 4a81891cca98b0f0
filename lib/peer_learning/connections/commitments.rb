# frozen_string_literal: true

module PeerLearning
  module Connections
    # What connections mean for whom somebody can meet next.
    module Commitments
      # For so long, who said no to others, or nothing, is not brought together with them again.
      APART_FOR = 90.days

      class << self
        def apart_from(user_id, now:)
          pairs(now).where("one.user_id = ?", user_id).pluck("other.user_id") |
            pairs(now).where("other.user_id = ?", user_id).pluck("one.user_id")
        end

        # All such pairs, the lower id first.
        def pairs_apart(now:)
          pairs(now).pluck("one.user_id", "other.user_id").map(&:sort).uniq
        end

        # Agreements, and whom they met in the week's month.
        def taken(user_ids, week:)
          Member
            .joins(:connection)
            .where(user_id: user_ids, answer: "accepted")
            .merge(Connection.agreed.or(Connection.met_since(week.starts_at.beginning_of_month)))
            .group(:user_id)
            .count
        end

        private

        # Who did not say yes, and each of the others.
        def pairs(now)
          Member
            .from("peer_learning_connection_members AS one")
            .joins(<<~SQL.squish)
              JOIN peer_learning_connection_members AS other
                ON other.connection_id = one.connection_id AND other.user_id <> one.user_id
              JOIN peer_learning_connections AS connections ON connections.id = one.connection_id
            SQL
            .where(<<~SQL.squish, declined: 2, expired: 6, open: 0, since: now - APART_FOR)
              (one.answer = :declined AND one.answered_at > :since)
              OR (one.answer = :open AND connections.state = :expired AND connections.ended_at > :since)
            SQL
        end
      end
    end
  end
end
