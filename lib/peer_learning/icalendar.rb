# frozen_string_literal: true

module PeerLearning
  # Meetings for any calendar (RFC 5545). Taken again after one was moved or called off, it replaces what was there.
  class Icalendar
    # uid: the same for one meeting ever after. sequence: how often it was changed, and changed_at when last. Times are in any
    # zone, and written in UTC; texts are people's own words.
    Event =
      Struct.new(
        :uid,
        :sequence,
        :changed_at,
        :starts_at,
        :ends_at,
        :cancelled,
        :summary,
        :description,
        :location,
        :url,
        keyword_init: true,
      )

    MAX_OCTETS = 75
    TIME = "%Y%m%dT%H%M%SZ"

    # name: what calendars call it that keep it up to date
    def initialize(events, name: nil)
      @events = events
      @name = name
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
        *("X-WR-CALNAME:#{escape(@name)}" if @name),
        *@events.flat_map { |event| lines_of(event) },
        "END:VCALENDAR",
      ]
    end

    def lines_of(event)
      properties = properties(event).compact.map { |name, value| "#{name}:#{value}" }
      ["BEGIN:VEVENT", *properties, "END:VEVENT"]
    end

    def properties(event)
      {
        UID: "#{event.uid}@#{Discourse.current_hostname}",
        DTSTAMP: time(event.changed_at),
        SEQUENCE: event.sequence,
        DTSTART: time(event.starts_at),
        DTEND: time(event.ends_at),
        STATUS: event.cancelled ? "CANCELLED" : "CONFIRMED",
        SUMMARY: escape(event.summary),
        DESCRIPTION: (escape(event.description) if event.description),
        LOCATION: (escape(event.location) if event.location),
        URL: event.url,
      }
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
