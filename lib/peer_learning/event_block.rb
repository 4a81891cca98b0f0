# frozen_string_literal: true

module PeerLearning
  # A meeting as the calendar plugin reads it, at the head of a topic's first post.
  module EventBlock
    PATTERN = %r{^\[event [^\]]*\]\s*\[/event\]\s*}
    TIME = "%Y-%m-%d %H:%M"

    class << self
      # event: starts_at, ends_at and name, its time_zone where that is not UTC, and attributes as the calendar plugin names
      # them. In the place of the one that was there; none for nil, and where nobody would read it.
      def put_into(raw, event)
        block = write(**event) if event && EventsPlugin.state == "ok"
        [block, without(raw)].compact.join("\n\n")
      end

      def without(raw)
        raw.gsub(PATTERN, "")
      end

      private

      def write(starts_at:, ends_at:, name:, time_zone: "UTC", **more)
        zone = once?(time_zone, starts_at, ends_at) ? time_zone : "UTC"
        attributes = {
          start: clock(starts_at, zone),
          end: clock(ends_at, zone),
          timezone: zone,
          **more,
          name: name.delete(%("[])),
        }
        "[event #{attributes.map { |key, value| %(#{key}="#{value}") }.join(" ")}]\n[/event]"
      end

      # Whether the zone's clocks show these times no second time.
      def once?(zone, *times)
        times.all? { |time| Time.find_zone!(zone).parse(clock(time, zone)) == time }
      end

      def clock(time, zone)
        time.in_time_zone(zone).strftime(TIME)
      end
    end
  end
end
