# frozen_string_literal: true

require "rss"

module PeerLearning
  module Clinics
    # What a learning space says at its address: a calendar (RFC 5545), or a feed (RSS 0.9 to 2.0, RDF, Atom).
    class SpaceText
      class Unreadable < StandardError
      end

      BUNDLE = Engine.root.join("lib/peer_learning/spaces.bundle.js").to_s

      # A calendar can be made to take for ever.
      LIMITS = { timeout: 10_000, max_memory: 256.megabytes }.freeze

      MOST = 200
      CALENDAR = /\A\s*BEGIN:VCALENDAR/i
      # What a document could declare to grow without bound; feeds have no need of it.
      DECLARATION = /<!(?:DOCTYPE|ENTITY)/i

      # bytes: as they came
      def initialize(bytes, now:)
        @bytes = bytes
        @now = now
      end

      # What it calls itself, if anything.
      def name
        short(calendar? ? calendar["name"] : feed_name, LearningSpace::MAX_NAME)
      end

      # Attributes of its entries. Raises Unreadable where the text is neither.
      def entries
        found = calendar? ? events : news
        found.select { |entry| entry[:title] }.first(MOST).uniq { |entry| entry[:fingerprint] }
      end

      private

      def calendar?
        text.match?(CALENDAR)
      end

      def text
        @text ||= @bytes.dup.force_encoding(Encoding::UTF_8).delete_prefix("\uFEFF").scrub
      end

      def calendar
        @calendar ||=
          begin
            script = Script.new(BUNDLE, **LIMITS)
            range = { from: @now.utc.iso8601, to: (@now + SpaceEntry::AHEAD).utc.iso8601 }
            script.call("calendar", text:, most: MOST, **range)
          rescue Script::Refused, Script::Unavailable => error
            raise Unreadable, error.message
          ensure
            script&.dispose
          end
      end

      def events
        calendar["events"].filter_map do |event|
          zone = zone_of(event)
          starts_at = zone.parse(event["starts_at"])
          next if !starts_at
          {
            fingerprint: fingerprint(event["uid"]),
            title: short(event["title"], SpaceEntry::MAX_TITLE),
            url: address(event["url"]),
            starts_at:,
            ends_at: [zone.parse(event["ends_at"]), starts_at].compact.max,
            all_day: event["starts_at"].length == 10,
            published_at: nil,
          }
        end
      end

      # The event's clock, else the calendar's. Days have none.
      def zone_of(event)
        names = [event["time_zone"], calendar["time_zone"]]
        names = [] if event["starts_at"].length == 10
        names.compact.filter_map { |name| ActiveSupport::TimeZone[name] }.first ||
          Time.find_zone!("UTC")
      end

      def feed
        @feed ||=
          begin
            raise Unreadable, "declarations" if text.match?(DECLARATION)
            RSS::Parser.parse(@bytes, false) || raise(Unreadable, "no feed")
          rescue RSS::Error, REXML::ParseException, ArgumentError => error
            raise Unreadable, error.message
          end
      end

      def feed_name
        feed.is_a?(RSS::Atom::Feed) ? feed.title&.content : feed.channel&.title
      end

      def news
        items = feed.is_a?(RSS::Atom::Feed) ? atom_items : rss_items
        items.map do |item|
          {
            fingerprint: fingerprint(item[:id] || item[:link] || item[:title]),
            title: short(item[:title], SpaceEntry::MAX_TITLE),
            url: address(item[:link]),
            starts_at: nil,
            ends_at: nil,
            all_day: false,
            published_at: item[:date] || @now,
          }
        end
      end

      def rss_items
        feed.items.map do |item|
          id = item.guid&.content if item.respond_to?(:guid)
          { id:, title: item.title, link: item.link, date: item.date }
        end
      end

      def atom_items
        feed.entries.map do |entry|
          {
            id: entry.id&.content,
            title: entry.title&.content,
            link: entry.link&.href,
            date: (entry.published || entry.updated)&.content,
          }
        end
      end

      # Words alone, whatever they were marked up with; nil for none.
      def short(words, max)
        Skills::PlainText
          .clean(Nokogiri::HTML5.fragment(words.to_s).text)
          .truncate(max, omission: "…")
          .presence
      end

      def address(link)
        link if link.present? && SafeLink.good?(link)
      end

      def fingerprint(words)
        Digest::SHA1.hexdigest(words.to_s)
      end
    end
  end
end
