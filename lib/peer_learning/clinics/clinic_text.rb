# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A topic about a sitting, in the language of the clinic.
    class ClinicText < ForumText
      def initialize(sitting)
        @sitting = sitting
        @clinic = sitting.clinic
        super(@clinic.language)
      end

      private

      def heading
        say(title_key, clinic: @clinic.title, time:)
      end

      def title_key
        "title"
      end

      # Of whoever has a part in the clinic; nil where nobody does.
      def taking_part(role)
        mentions(@clinic.taking_part(role).map(&:user))
      end

      def page
        say("page", url: Paths.clinic(@clinic))
      end

      def time
        "#{Clock.words(@sitting.starts_at, @sitting.time_zone)} (#{@sitting.time_zone})"
      end
    end
  end
end
