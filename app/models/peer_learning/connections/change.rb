# frozen_string_literal: true

module PeerLearning
  module Connections
    # What happened to a connection, one line a move. Whom it concerns is told of it once, even if the process that
    # recorded it was killed before it could.
    class Change < ActiveRecord::Base
      # What the clock does, what follows from what somebody did, and what concerns one of them alone, is told of and no
      # part of the story.
      QUIET = %w[
        agreed
        reminded
        time_reminder
        last_word
        went_on
        stays_away
        day_before
        hour_before
        asked_whether_met
      ].freeze

      self.table_name = "peer_learning_connection_changes"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection"
      belongs_to :actor, class_name: "User", optional: true

      # As long as telling takes at most, and until it is no news.
      SOON = 10.minutes
      LATE = 1.day

      scope :untold, -> { where(told_at: nil) }
      scope :forgotten, ->(now) { untold.where(created_at: (now - LATE)..(now - SOON)) }

      def quiet?
        QUIET.include?(change)
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_connection_changes
#
#  id            :bigint           not null, primary key
#  change        :string(30)       not null
#  told_at       :datetime
#  created_at    :datetime         not null
#  actor_id      :bigint
#  connection_id :bigint           not null
#
# Indexes
#
#  idx_peer_learning_connection_changes                (connection_id,id)
#  idx_peer_learning_connection_changes_to_tell        (created_at) WHERE (told_at IS NULL)
#  index_peer_learning_connection_changes_on_actor_id  (actor_id)
#
