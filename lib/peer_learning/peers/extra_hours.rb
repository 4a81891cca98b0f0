# frozen_string_literal: true

module PeerLearning
  module Peers
    # The hours that, added to the seeker's week, would let in most of those whom nothing but time keeps away: on one day, at
    # an hour at which people are up.
    class ExtraHours
      DAYS = 0...7
      HOURS = 7...22
      MOST_HOURS = 3
      QUARTERS_AN_HOUR = 4
      QUARTERS_A_DAY = 24 * QUARTERS_AN_HOUR
      QUARTERS_A_WEEK = Skills::Availability::QUARTERS_A_WEEK

      # Whole hours of one local day; week is what they are in UTC.
      Block =
        Struct.new(:day, :hours, :week) do
          def covers?(other) = day == other.day && (other.hours - hours).empty?
          def from = hours.first * QUARTERS_AN_HOUR
          def to = (hours.last + 1) * QUARTERS_AN_HOUR
        end

      # closed: for each of those kept away, from which quarter-hours they have time, as PostgreSQL's bit(672)
      def initialize(seeker:, week:, closed:)
        @week = week
        @zone = seeker[:time_zone]
        @free = bits(seeker[:free])
        @closed = closed.map { |starts| starts.to_i(2) }
      end

      # Of blocks that let in as many, the shortest, and of those the earliest in the week. No block lets in more than
      # one of the longest does that it is part of.
      def best
        return if @closed.empty?
        most, longest = blocks(MOST_HOURS).group_by { |block| more(block) }.max_by(&:first)
        return if most.zero?
        parts = (1..MOST_HOURS).lazy.flat_map { |length| blocks(length) }
        block =
          parts.find { |part| longest.any? { |whole| whole.covers?(part) } && more(part) == most }
        { day: block.day, from: block.from, to: block.to, more: most }
      end

      private

      def more(block)
        starts = starts(@free | block.week)
        @closed.count { |theirs| theirs & starts != 0 }
      end

      def blocks(length)
        DAYS.flat_map do |day|
          HOURS
            .each_cons(length)
            .map do |hours|
              Block.new(day, hours, hours.map { |hour| in_utc(day, hour) }.reduce(:|))
            end
        end
      end

      def in_utc(day, hour)
        start = day * QUARTERS_A_DAY + hour * QUARTERS_AN_HOUR
        (@in_utc ||= {})[start] ||= bits(
          @week.utc_ranges([[start, start + QUARTERS_AN_HOUR]], @zone),
        )
      end

      # A set of quarter-hours as one number, its first digit being the week's first.
      def bits(ranges)
        ranges.sum { |start, finish| ((1 << (finish - start)) - 1) << (QUARTERS_A_WEEK - finish) }
      end

      # Those that a whole meeting's other quarter-hours follow, the week's end joined to its beginning.
      def starts(free)
        twice = free << QUARTERS_A_WEEK | free
        (1...Skills::Week::QUARTERS_A_MEETING).reduce(free) do |starts, later|
          starts & twice >> (QUARTERS_A_WEEK - later)
        end
      end
    end
  end
end
