# frozen_string_literal: true

module PeerLearning
  module Connections
    class RoundPageSerializer < RoundSerializer
      attributes :taking_part, :told, :ready, :connection_states

      has_one :draw, serializer: DrawSerializer, embed: :objects

      def taking_part
        Skills::Profile.ready_for_rounds(now.to_date).count
      end

      # How far the news has come.
      def told
        object.outcomes.told.count
      end

      def ready
        object.ready?(now)
      end

      def include_connection_states?
        object.published? && scope.can_see_connection_states?
      end

      private

      def now
        @options[:now]
      end
    end
  end
end
