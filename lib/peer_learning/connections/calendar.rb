# frozen_string_literal: true

module PeerLearning
  module Connections
    # A meeting for any calendar (RFC 5545). Taken again after it was moved or called off, it replaces what was there.
    class Calendar
      MAX_OCTETS = 75
      TIME = "%Y%m%dT%H%M%SZ"

      # What makes another meeting of it.
      REVISIONS = %w[scheduled video_link joined left cancelled].freeze

      def initialize(connection, user)
        @connection = connection
        @user = user
      end

      def to_s
        lines.map { |line| fold(line) }.join
      end

      private

      def lines
        [
          "BEGIN:VCALENDAR",
          "VERSION:2.0",
          "PRODID:-//#{PLUGIN_NAME}//#{PLUGIN_NAME}//EN",
          "CALSCALE:GREGORIAN",
          "METHOD:PUBLISH",
          "BEGIN:VEVENT",
          *properties.map { |name, value| "#{name}:#{value}" },
          "END:VEVENT",
          "END:VCALENDAR",
        ]
      end

      def properties
        {
          UID: "connection-#{@connection.id}@#{Discourse.current_hostname}",
          DTSTAMP: time(revisions.last.created_at),
          SEQUENCE: revisions.size - 1,
          DTSTART: time(@connection.starts_at),
          DTEND: time(@connection.ends_at),
          STATUS: @connection.cancelled? ? "CANCELLED" : "CONFIRMED",
          SUMMARY: escape(summary),
          DESCRIPTION: escape(description),
          LOCATION: (escape(@connection.video_url) if @connection.video_url),
          URL: page,
        }.compact
      end

      def revisions
        @revisions ||= @connection.trace.select { |change| REVISIONS.include?(change.change) }
      end

      def summary
        others = @connection.taking_part.map(&:user).without(@user).map(&:username)
        I18n.t("peer_learning.calendar.summary", skill:, others: others.join(", "))
      end

      def description
        [@connection.goal.presence, page].compact.join("\n\n")
      end

      def skill
        @connection.skill.name(@user.effective_locale)
      end

      def page
        "#{Discourse.base_url}/peer-learning/connections/#{@connection.id}"
      end

      def time(time)
        time.utc.strftime(TIME)
      end

      def escape(text)
        text.gsub(/[\\;,]/) { |sign| "\\#{sign}" }.gsub(/\r\n|\r|\n/, "\\n").gsub(/[[:cntrl:]]/, "")
      end

      # No line is longer than it may be, and no character is cut in two.
      def fold(line)
        folded = +""
        room = MAX_OCTETS
        line.each_char do |char|
          if char.bytesize > room
            folded << "\r\n "
            room = MAX_OCTETS - 1
          end
          folded << char
          room -= char.bytesize
        end
        folded << "\r\n"
      end
    end
  end
end
