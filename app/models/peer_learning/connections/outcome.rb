# frozen_string_literal: true

module PeerLearning
  module Connections
    # What a round brought to a member: a connection, or why none. The row is made, and changed, in the transaction in
    # which its member is told.
    class Outcome < ActiveRecord::Base
      extend OnceForEach

      # The reason of who stepped back before the round was published: they wait for nothing.
      LEFT = "left"

      self.table_name = "peer_learning_round_outcomes"

      belongs_to :round, class_name: "PeerLearning::Connections::Round"
      belongs_to :user
      belongs_to :connection, class_name: "PeerLearning::Connections::Connection", optional: true

      scope :told, -> { where.not(told_at: nil) }

      # Who knows now that the round is open and did not before.
      def self.warn(user_ids, round:, now:)
        rows = user_ids.map { |user_id| { round_id: round.id, user_id:, warned_at: now } }
        return [] if rows.empty?
        insert_all(rows, unique_by: %i[round_id user_id], returning: :user_id).rows.flatten
      end

      # The first connection somebody is in stands for the others.
      def self.match(connection, user_ids:, round:, now:)
        upsert_all(
          user_ids.map do |user_id|
            { round_id: round.id, user_id:, connection_id: connection.id, told_at: now }
          end,
          unique_by: %i[round_id user_id],
          update_only: %i[connection_id told_at],
        )
      end

      # reasons: by user id
      def self.leave_out(reasons, round:, now:)
        rows =
          reasons.map { |user_id, reason| { round_id: round.id, user_id:, reason:, told_at: now } }
        return if rows.empty?
        upsert_all(rows, unique_by: %i[round_id user_id], update_only: %i[reason told_at])
      end

      # For how many published rounds in a row members were left out, by their ids.
      def self.missed
        DB.query(<<~SQL, left: LEFT).to_h { |row| [row.user_id, row.count] }
          WITH told AS (
            SELECT outcomes.user_id, outcomes.connection_id, outcomes.reason, rounds.month
            FROM peer_learning_round_outcomes AS outcomes
            JOIN peer_learning_rounds AS rounds ON rounds.id = outcomes.round_id AND rounds.state = 2
            WHERE outcomes.told_at IS NOT NULL
          ),
          matched AS (
            SELECT user_id, MAX(month) AS month FROM told WHERE connection_id IS NOT NULL GROUP BY user_id
          )
          SELECT told.user_id, COUNT(*) AS count
          FROM told
          LEFT JOIN matched USING (user_id)
          WHERE told.connection_id IS NULL
            AND told.reason <> :left
            AND (matched.month IS NULL OR told.month > matched.month)
          GROUP BY told.user_id
        SQL
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_round_outcomes
#
#  id            :bigint           not null, primary key
#  reason        :string(20)
#  told_at       :datetime
#  warned_at     :datetime
#  created_at    :datetime         not null
#  updated_at    :datetime         not null
#  connection_id :bigint
#  round_id      :bigint           not null
#  user_id       :bigint           not null
#
# Indexes
#
#  index_peer_learning_round_outcomes_on_connection_id         (connection_id)
#  index_peer_learning_round_outcomes_on_round_id_and_user_id  (round_id,user_id) UNIQUE
#  index_peer_learning_round_outcomes_on_user_id               (user_id)
#
