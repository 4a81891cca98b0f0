# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A topic about a sitting: in the language of the clinic where we have words in it, else in the forum's.
    class ClinicText
      def initialize(sitting)
        @sitting = sitting
        @clinic = sitting.clinic
      end

      def title
        I18n.with_locale(locale) { say(title_key, clinic: @clinic.title, time:) }
      end

      def raw
        I18n.with_locale(locale) { words }
      end

      private

      def title_key
        "title"
      end

      # Of whoever has a part in the clinic; nil where nobody does.
      def mentions(role)
        parts = @clinic.taking_part(role)
        parts.map { |part| "@#{part.user.username}" }.join(say("comma")) if parts.any?
      end

      def page
        say("page", url: Paths.clinic(@clinic))
      end

      def time
        "#{Clock.words(@sitting.starts_at, @sitting.time_zone)} (#{@sitting.time_zone})"
      end

      def locale
        @locale ||= Locales.for(@clinic.language)
      end

      def say(key, **values)
        I18n.t("peer_learning.#{self.class.name.demodulize.underscore}.#{key}", **values)
      end
    end
  end
end
