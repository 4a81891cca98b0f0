# frozen_string_literal: true

module PeerLearning
  module Connections
    # Some of what waits for the working group, what was asked first first.
    class SupportQueue
      include ActiveModel::Serialization

      SIZE = 50

      # after: the `next` of the page before
      def initialize(now:, after: nil)
        @now = now
        @after = after.to_i
      end

      def support_requests
        found.first(SIZE)
      end

      def next
        support_requests.last.id if found.size > SIZE
      end

      private

      def found
        @found ||=
          SupportRequest
            .waiting(@now)
            .where("id > ?", @after)
            .preload(:user, :handler, :connection, sitting: :clinic)
            .order(:id)
            .limit(SIZE + 1)
            .to_a
      end
    end
  end
end
