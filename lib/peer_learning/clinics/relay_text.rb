# frozen_string_literal: true

module PeerLearning
  module Clinics
    # How the text relay of a sitting begins, in the language of the clinic where we have words in it.
    class RelayText
      def initialize(sitting)
        @sitting = sitting
        @clinic = sitting.clinic
      end

      def title
        I18n.with_locale(locale) { say("title", clinic: @clinic.title, time:) }
      end

      def raw
        I18n.with_locale(locale) do
          [
            say("welcome"),
            say("ask"),
            (say("scribes", names: mentions) if scribes.any?),
            say("page", url: Paths.clinic(@clinic)),
          ].compact.join("\n\n")
        end
      end

      # In the relay, to who asked there: their question is taken up.
      def self.taken_up(question)
        locale = Locales.for(question.clinic.language)
        words = PlainMarkdown.paragraphs(question.words).gsub(/^/, "> ")
        said =
          I18n.t("peer_learning.relay_text.taken_up", name: "@#{question.user.username}", locale:)
        "#{words}\n\n#{said}"
      end

      private

      def scribes
        @clinic.taking_part("scribe")
      end

      def mentions
        scribes.map { |scribe| "@#{scribe.user.username}" }.join(say("comma"))
      end

      def time
        "#{Clock.words(@sitting.starts_at, @sitting.time_zone)} (#{@sitting.time_zone})"
      end

      def locale
        @locale ||= Locales.for(@clinic.language)
      end

      def say(key, **values)
        I18n.t("peer_learning.relay_text.#{key}", **values)
      end
    end
  end
end
