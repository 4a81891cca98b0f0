# frozen_string_literal: true

module PeerLearning
  module Connections
    # Starts of meetings at which all are free, soon: the first of each day, then others of it.
    class CommonTimes
      FROM = 12.hours
      UNTIL = 14.days
      MOST = 12

      def initialize(users, now:)
        @profiles = users.map { |user| Skills::Profile.of(user) }
        @now = now
        @zone = users.first.user_option.timezone.presence || "UTC"
      end

      def first(minutes:)
        days = apart(starts(minutes), minutes).group_by { |time| time.in_time_zone(@zone).to_date }
        days
          .values
          .flat_map { |times| times.each_with_index.to_a }
          .min_by(MOST) { |time, place| [place, time] }
          .map(&:first)
          .sort
      end

      # Whether all are free from then on, as their clocks show it.
      def include?(time, minutes:)
        week = Skills::Week.new(time.utc.beginning_of_week)
        starts_in(week, minutes).include?(time)
      end

      private

      def starts(minutes)
        weeks
          .flat_map { |week| starts_in(week, minutes) }
          .filter { |time| time.between?(@now + FROM, @now + UNTIL) }
      end

      def starts_in(week, minutes)
        quarters = minutes.minutes.to_i.fdiv(Skills::Week::QUARTER).ceil
        common = @profiles.map { |profile| bits(profile, week, quarters) }.reduce(:&).to_i
        times_of(common, week)
      end

      # Those that can all be met at, one after the other.
      def apart(times, minutes)
        times.each_with_object([]) do |time, kept|
          kept << time if kept.empty? || time - kept.last >= minutes.minutes
        end
      end

      def times_of(common, week)
        (0...Skills::Week::QUARTERS)
          .filter { |quarter| common[Skills::Week::QUARTERS - 1 - quarter] == 1 }
          .map { |quarter| week.time_at(quarter) }
      end

      # As one number, its first digit being the week's first quarter-hour.
      def bits(profile, week, quarters)
        free = week.utc_ranges(profile.availability, profile.time_zone)
        Skills::Availability.starts(free, quarters).to_i(2)
      end

      def weeks
        monday = @now.utc.beginning_of_week
        [0, 1, 2].map { |weeks| Skills::Week.new(monday + weeks.weeks) }
      end
    end
  end
end
