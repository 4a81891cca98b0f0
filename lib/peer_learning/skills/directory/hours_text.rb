# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # Hours of a week as a cell says them: "Fri 22:00-02:00".
      module HoursText
        PATTERN = /\A(\p{L}+)\s+(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})\z/
        DAYS = Date::DAYNAMES.rotate.map(&:downcase).freeze
        QUARTERS_A_DAY = 96

        # A range of quarter-hours of the week, or nil.
        def self.read(text)
          day, *times = Cell.digits(text).match(PATTERN)&.captures
          day = DAYS.index { |name| day && day.size >= 3 && name.start_with?(day.downcase) }
          start, finish =
            times.each_slice(2).map { |hour, minute| quarters(hour.to_i, minute.to_i) }
          return if !day || !start || !finish || start == QUARTERS_A_DAY || start == finish
          finish += QUARTERS_A_DAY if finish < start
          [start, finish].map { |quarter| day * QUARTERS_A_DAY + quarter }
        end

        # Since midnight, which is 24:00 as well; nil between two quarter-hours.
        def self.quarters(hour, minute)
          quarter = hour * 4 + minute / 15
          quarter if minute < 60 && minute % 15 == 0 && quarter <= QUARTERS_A_DAY
        end

        private_class_method :quarters
      end
    end
  end
end
