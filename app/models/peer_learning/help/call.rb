# frozen_string_literal: true

module PeerLearning
  module Help
    # Somebody who was told of a request, and what they said; or who took it unasked.
    class Call < ActiveRecord::Base
      # For so long, what somebody was told counts towards their limit.
      WEEK = 7.days

      # Each time that somebody was told.
      TELLINGS = <<~SQL
        SELECT user_id FROM peer_learning_help_calls WHERE told_at > :since
        UNION ALL SELECT user_id FROM peer_learning_help_calls WHERE told_again_at > :since
      SQL

      # How often the member was whose profile a query reads.
      TOLD = <<~SQL.squish
        (
          SELECT COUNT(*) FROM (#{TELLINGS}) AS tellings
          WHERE tellings.user_id = peer_learning_profiles.user_id
        )
      SQL

      self.table_name = "peer_learning_help_calls"

      belongs_to :request, class_name: "PeerLearning::Help::Request", inverse_of: :calls
      belongs_to :user

      enum :state, { told: 0, later: 1, passed: 2, took: 3, gave_up: 4, lapsed: 5 }, scopes: false

      # Whose answer is awaited, now or once it is time.
      scope :waiting, -> { where(state: %w[told later]) }

      # How often each was told of something since then, by user id; 0 for all the rest.
      def self.tellings(user_ids, since:)
        DB
          .query_array(<<~SQL, user_ids: [0, *user_ids], since:)
          SELECT user_id, COUNT(*) FROM (#{TELLINGS}) AS tellings
          WHERE user_id IN (:user_ids)
          GROUP BY user_id
        SQL
          .to_h
          .tap { |told| told.default = 0 }
      end

      # Once more, after they said later.
      def tell_again(now:)
        update!(state: "told", told_again_at: now, again_at: nil)
      end

      # When something is to be done about it, if they say nothing.
      def due_at
        later? ? again_at : (told_again_at || told_at) + request.wait
      end

      # Later is said once.
      def can_wait?
        told? && told_again_at.nil?
      end
    end
  end
end
