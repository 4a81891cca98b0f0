# frozen_string_literal: true

module PeerLearning
  module Connections
    # Whom a learner could ask now that a connection came to nothing: who fits best of those left.
    class NextPeer
      def initialize(connection, guardian, now:)
        @connection = connection
        @guardian = guardian
        @now = now
      end

      def peer
        @peer ||= search.best([want]).first if want
      end

      # The slug by which the search page knows what they want.
      def want
        @want ||= search.want_named(@connection.skill.slug) if learning?
      end

      private

      def learning?
        @connection.teachings.any? { |teaching| teaching.learner_id == @guardian.user.id }
      end

      # Not those with whom it came to nothing.
      def search
        @search ||=
          Peers::Search.new(
            guardian: @guardian,
            tree: Skills::Tree.load,
            now: @now,
            without: @connection.members.map(&:user_id),
          )
      end
    end
  end
end
