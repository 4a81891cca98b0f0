# frozen_string_literal: true

module PeerLearning
  module Connections
    # What connections mean for whom somebody can meet next.
    module Commitments
      # For so long, who said no to others, or nothing, is not brought together with them again.
      APART_FOR = 90.days

      class << self
        def apart_from(user_id, now:)
          refused = "#{refusal("one")} OR #{refusal("other")}"
          pairs(refused, now).where("one.user_id = ?", user_id).pluck("other.user_id").uniq
        end

        # Such pairs among these members, the lower id first.
        def pairs_apart(ids, now:)
          pairs(refusal("one"), now)
            .where("one.user_id IN (:ids) AND other.user_id IN (:ids)", ids:)
            .pluck("one.user_id", "other.user_id")
            .map(&:sort)
            .uniq
        end

        # Agreements, and whom they met in the week's month: a row for each member of each.
        def takings(week:)
          Member
            .joins(:connection)
            .where(answer: "accepted")
            .merge(Connection.agreed.or(Connection.met_since(week.starts_at.beginning_of_month)))
        end

        def taken(user_ids, week:)
          takings(week:).where(user_id: user_ids).group(:user_id).count
        end

        private

        # Two members of one connection, by whether one of them, or either, did not say yes.
        def pairs(refused, now)
          Member
            .from("peer_learning_connection_members AS one")
            .joins(<<~SQL.squish)
              JOIN peer_learning_connection_members AS other
                ON other.connection_id = one.connection_id AND other.user_id <> one.user_id
              JOIN peer_learning_connections AS connections ON connections.id = one.connection_id
            SQL
            .where(refused, declined: 2, expired: 6, open: 0, since: now - APART_FOR)
        end

        def refusal(member)
          <<~SQL.squish
            (#{member}.answer = :declined AND #{member}.answered_at > :since)
            OR (#{member}.answer = :open AND connections.state = :expired AND connections.ended_at > :since)
          SQL
        end
      end
    end
  end
end
