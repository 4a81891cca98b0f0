# frozen_string_literal: true

module PeerLearning
  module Connections
    # The meeting as the calendar plugin reads it, at the head of the room's first post.
    class EventBlock
      PATTERN = %r{^\[event [^\]]*\]\s*\[/event\]\s*}
      TIME = "%Y-%m-%d %H:%M"

      def initialize(connection)
        @connection = connection
      end

      # In the place of the one that was there.
      def put_into(raw)
        [block, raw.gsub(PATTERN, "")].compact.join("\n\n")
      end

      private

      def block
        return if !@connection.event_time || EventsPlugin.state != "ok"
        "[event #{attributes.map { |name, value| %(#{name}="#{value}") }.join(" ")}]\n[/event]"
      end

      def attributes
        {
          start: @connection.starts_at.utc.strftime(TIME),
          end: @connection.ends_at.utc.strftime(TIME),
          timezone: "UTC",
          status: "standalone",
          name: RoomText.new(@connection).title.delete(%("[])),
        }
      end
    end
  end
end
