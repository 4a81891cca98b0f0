# frozen_string_literal: true

module PeerLearning
  module Peers
    # Pairs of members whom nobody but they themselves may bring together: one ignores, mutes, hid or put off the other, or
    # a room knows of one that they would not.
    module Apart
      SQL = <<~SQL
        SELECT DISTINCT LEAST(one, other), GREATEST(one, other)
        FROM (
          SELECT user_id AS one, ignored_user_id AS other FROM ignored_users
          UNION ALL SELECT user_id, muted_user_id FROM muted_users
          UNION ALL %<choices>s
        ) AS pairs
        WHERE one <> other AND one IN (:ids) AND other IN (:ids)
      SQL
      private_constant :SQL

      # Among these members, the lower id first.
      def self.pairs(ids, now:)
        return [] if ids.empty?
        set_aside = Choice.where(choice: %i[not_now hidden]).in_force(now.to_date)
        choices = set_aside.select(:user_id, :peer_id).to_sql
        DB.query_array(format(SQL, choices:), ids:) | Commitments.pairs_apart(ids, now:)
      end
    end
  end
end
