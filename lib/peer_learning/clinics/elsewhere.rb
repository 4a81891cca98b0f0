# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What learning spaces elsewhere say: what is held there next, and their news.
    class Elsewhere
      include ActiveModel::Serialization

      EVENTS = 20
      NEWS = 6

      def initialize(now:)
        @now = now
      end

      def events
        SpaceEntry.to_come(@now).limit(EVENTS).preload(:learning_space).to_a
      end

      def news
        SpaceEntry.news(@now).limit(NEWS).preload(:learning_space).to_a
      end
    end
  end
end
