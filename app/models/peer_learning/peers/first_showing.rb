# frozen_string_literal: true

module PeerLearning
  module Peers
    # Who was shown first of all to whom, and when last: what keeps the same few from always being first.
    class FirstShowing < ActiveRecord::Base
      include BetweenMembers

      PAIR = %i[seeker_id peer_id].freeze
      LATELY = 28.days

      self.table_name = "peer_learning_first_showings"

      belongs_to :peer, class_name: "User"

      # Once for each seeker, however often they look.
      def self.remember(seeker_id:, peer_id:, today:)
        DB.exec(<<~SQL, seeker_id:, peer_id:, today:)
          INSERT INTO peer_learning_first_showings (seeker_id, peer_id, shown_on)
          VALUES (:seeker_id, :peer_id, :today)
          ON CONFLICT (seeker_id, peer_id) DO UPDATE SET shown_on = :today
        SQL
      end

      # To how many others each was shown. What the seeker saw themselves does not count, so that looking again changes
      # nothing.
      def self.loads(peer_ids, seeker_id:, today:)
        return {} if peer_ids.empty?
        DB.query_array(<<~SQL, peer_ids:, seeker_id:, since: today - LATELY).to_h
          SELECT peer_id, COUNT(*)
          FROM peer_learning_first_showings
          WHERE peer_id IN (:peer_ids) AND seeker_id <> :seeker_id AND shown_on > :since
          GROUP BY peer_id
        SQL
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_first_showings
#
#  id        :bigint           not null, primary key
#  shown_on  :date             not null
#  peer_id   :bigint           not null
#  seeker_id :bigint           not null
#
# Indexes
#
#  idx_peer_learning_first_showings_on_pair        (seeker_id,peer_id) UNIQUE
#  idx_peer_learning_first_showings_on_peer        (peer_id,shown_on)
#  index_peer_learning_first_showings_on_shown_on  (shown_on)
#
