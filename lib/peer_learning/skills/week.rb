# frozen_string_literal: true

module PeerLearning
  module Skills
    # One week of UTC, and when in it people are free whose hours are kept in local time.
    class Week
      QUARTERS = Availability::QUARTERS_A_WEEK
      QUARTER = 15.minutes.to_i
      QUARTERS_A_MEETING = RULES[:minutes].minutes.to_i.fdiv(QUARTER).ceil
      LONGEST = 1.year

      # Part of the week in which a zone's clocks stand still; all in quarter-hours, of which every zone's
      # offset and every change of a clock is a multiple.
      Stretch = Struct.new(:start, :finish, :offset)

      attr_reader :starts_at

      # The first week that begins after now: the same one for a week, so that its zones are read once.
      def self.after(now)
        starts_at = now.utc.next_week(:monday)
        latest = @latest
        return latest if latest&.starts_at == starts_at
        @latest = new(starts_at)
      end

      # starts_at: a Monday 00:00 UTC
      def initialize(starts_at)
        @starts_at = starts_at
        @stretches = {}
      end

      def date
        starts_at.to_date
      end

      def time_at(quarter)
        starts_at + quarter * QUARTER
      end

      # Somebody is free at a moment when their clock then shows a free time: an hour that the clocks skip
      # adds nothing, one that they repeat counts twice. In no known zone, nobody is free.
      def utc_ranges(availability, zone)
        Availability.merge(stretches(zone).flat_map { |stretch| in_stretch(availability, stretch) })
      end

      # The quarter-hours from which a whole meeting is free.
      def utc_starts(availability, zone)
        Availability.starts(utc_ranges(availability, zone), QUARTERS_A_MEETING)
      end

      # The date of the first week in which the same hours are others in UTC.
      def holds_until(zone)
        change = World.time_zone(zone)&.transitions_up_to(starts_at + LONGEST, starts_at)&.first
        return (starts_at + LONGEST).to_date if !change
        [change.at.to_time.utc.beginning_of_week, starts_at + 1.week].max.to_date
      end

      private

      def in_stretch(availability, stretch)
        Availability
          .shift(availability, -stretch.offset)
          .filter_map do |start, finish|
            start = stretch.start if start < stretch.start
            finish = stretch.finish if finish > stretch.finish
            [start, finish] if start < finish
          end
      end

      def stretches(zone)
        @stretches[zone] ||= World.time_zone(zone).then { |known| known ? stretches_of(known) : [] }
      end

      def stretches_of(zone)
        changes = zone.transitions_up_to(starts_at + 1.week, starts_at)
        offsets = [zone.period_for_utc(starts_at).offset, *changes.map(&:offset)]
        bounds = [0, *changes.map { |change| quarter_of(change.at.to_i) }, QUARTERS]
        offsets.each_with_index.map do |offset, index|
          Stretch.new(bounds[index], bounds[index + 1], offset.observed_utc_offset / QUARTER)
        end
      end

      def quarter_of(timestamp)
        (timestamp - starts_at.to_i) / QUARTER
      end
    end
  end
end
