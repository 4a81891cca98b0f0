# frozen_string_literal: true

module PeerLearning
  module Skills
    # Hours of a week as half-open ranges of quarter-hours: 0 is Monday 00:00, 672 make a week.
    module Availability
      QUARTERS_A_WEEK = 672

      # Sorted, merged, and what runs past the week's end continued at its beginning.
      def self.normalize(ranges)
        merge(shift(ranges, 0))
      end

      # Moved around the week, each range split where it runs past the week's end.
      def self.shift(ranges, quarters)
        ranges.flat_map do |start, finish|
          first = (start + quarters) % QUARTERS_A_WEEK
          last = first + finish - start
          next [[first, last]] if last <= QUARTERS_A_WEEK
          [[first, QUARTERS_A_WEEK], [0, last - QUARTERS_A_WEEK]]
        end
      end

      # The quarter-hours from which so many in a row are free, the week's end joined to its beginning, as the
      # digits of PostgreSQL's bit(672).
      def self.starts(ranges, quarters)
        week = "0" * QUARTERS_A_WEEK
        ranges.each { |start, finish| week[start...finish] = "1" * (finish - start) }
        (week + week.first(quarters - 1)).gsub(/1(?!1{#{quarters - 1}})/, "0").first(
          QUARTERS_A_WEEK,
        )
      end

      def self.merge(ranges)
        ranges
          .sort
          .each_with_object([]) do |(start, finish), merged|
            if merged.any? && start <= merged.last[1]
              merged.last[1] = finish if finish > merged.last[1]
            else
              merged << [start, finish]
            end
          end
      end
    end
  end
end
