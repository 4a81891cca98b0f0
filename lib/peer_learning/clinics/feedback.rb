# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What those who were at a clinic say of it, as numbers in which nobody can be told apart.
    class Feedback
      FEWEST = 5

      # Those who answered, by fives: by one at a time, the last one's answers would be the difference.
      def self.counted(attendances)
        given = attendances.select(&:feedback_at).sort_by { |one| [one.feedback_at, one.id] }
        given.first(given.size / FEWEST * FEWEST)
      end

      def initialize(clinic)
        @clinic = clinic
      end

      # How many answered of how many who were there, how many found it how useful, and how sure they felt before and after,
      # as means; nil where too few answered.
      def counts
        return if given.size < FEWEST
        {
          given: given.size,
          attended: attendances.count(&:attended?),
          useful:,
          confidence_before: mean(&:confidence_before),
          confidence_after: mean(&:confidence_after),
        }
      end

      private

      def attendances
        @attendances ||= Attendance.where(sitting_id: @clinic.sittings.map(&:id)).to_a
      end

      def given
        @given ||= self.class.counted(attendances)
      end

      def useful
        counts =
          Attendance::USEFUL.to_h { |answer| [answer, given.count { |one| one.useful == answer }] }
        counts if counts.values.sum >= FEWEST
      end

      def mean(&part)
        numbers = given.select { |one| one.confidence_before && one.confidence_after }.map(&part)
        (numbers.sum.to_f / numbers.size).round(1) if numbers.size >= FEWEST
      end
    end
  end
end
