# frozen_string_literal: true

module PeerLearning
  module Connections
    # How it came that somebody asks somebody to meet. Each room says what it knows.
    module Occasions
      mattr_reader :rooms, default: {}

      class << self
        # origin: of connections that come of it. room: answers to led_to?(asker:, peer:, skill:, tree:)
        def add(origin, room)
          rooms[origin] = room
        end

        def origin(**question)
          rooms.keys.find { |origin| rooms[origin].led_to?(**question) } || "asked"
        end
      end
    end
  end
end
