# frozen_string_literal: true

module PeerLearning
  # A meeting as the calendar plugin reads it, at the head of a topic's first post.
  module EventBlock
    PATTERN = %r{^\[event (?<attributes>[^\]]*)\]\s*(?<words>.*?)\s*\[/event\]\s*}m
    ATTRIBUTE = /(?<name>[[:alpha:]][\w-]*)=(?<value>"[^"]*"|'[^']*'|[^\s\]>]+)/
    TIME = "%Y-%m-%d %H:%M"

    # Where attributes stand, as it is written and as it is cooked.
    TAGS = /^\[event [^\]]*\]|<div [^>]*\bdiscourse-post-event\b[^>]*>/
    private_constant :ATTRIBUTE, :TAGS

    class << self
      # event: starts_at, ends_at and name, its time_zone where that is not UTC, and attributes as the calendar plugin names
      # them. In the place of the one that was there, of which everything else stays. For nil, and where nobody would read it,
      # there is none, and no more is left than what was said of it. rest: what stands below it from now on.
      def put_into(raw, event, rest: without(raw))
        old = raw.match(PATTERN)
        block = event && EventsPlugin.state == "ok" ? write(old, **event) : words_of(old)
        [block, rest].compact.join("\n\n")
      end

      def without(raw)
        raw.gsub(PATTERN, "")
      end

      # The address that newer versions of the calendar plugin show as its recording; nil for none.
      def recording(raw)
        _, value = attributes_of(raw.match(PATTERN)).assoc("recording")
        value&.gsub(/\A["']|["']\z/, "")
      end

      # text: as it is written, or as it is cooked
      def without_recording(text)
        text.gsub(TAGS) do |tag|
          tag.gsub(/\s*#{ATTRIBUTE}/) { %w[recording data-recording].include?($~[:name]) ? "" : $& }
        end
      end

      private

      # old: the match of the one that was there
      def write(old, starts_at:, ends_at:, name:, time_zone: "UTC", **more)
        zone = once?(time_zone, starts_at, ends_at) ? time_zone : "UTC"
        attributes = {
          start: clock(starts_at, zone),
          end: clock(ends_at, zone),
          timezone: zone,
          **more,
          name: name.delete(%("[])),
        }
        others = attributes_of(old).reject { |key, _| attributes.key?(key.to_sym) }
        all = attributes.map { |key, value| %(#{key}="#{value}") } + others.map { _1.join("=") }
        ["[event #{all.join(" ")}]", words_of(old), "[/event]"].compact.join("\n")
      end

      def words_of(match)
        match && match[:words].presence
      end

      # [[name, value as it is written], …]
      def attributes_of(match)
        match ? match[:attributes].scan(ATTRIBUTE) : []
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
