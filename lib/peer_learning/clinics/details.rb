# frozen_string_literal: true

module PeerLearning
  module Clinics
    # When a sitting is held, as a line of a mail: by the reader's clock, and by that of those who planned it.
    class Details
      def initialize(sitting, user)
        @sitting = sitting
        @zone = user.user_option.timezone.presence || "UTC"
      end

      def to_s
        zones = [@zone, @sitting.time_zone].uniq
        zones.map { |zone| "- #{Clock.words(@sitting.starts_at, zone)} (#{zone})" }.join("\n")
      end
    end
  end
end
