# frozen_string_literal: true

module PeerLearning
  module Clinics
    # How the text relay of a sitting begins.
    class RelayText < ClinicText
      # In the relay, to who asked there: their question is taken up.
      def self.taken_up(question)
        locale = Locales.for(question.clinic.language)
        words = PlainMarkdown.paragraphs(question.words).gsub(/^/, "> ")
        said =
          I18n.t("peer_learning.relay_text.taken_up", name: "@#{question.user.username}", locale:)
        "#{words}\n\n#{said}"
      end

      private

      def words
        [say("welcome"), say("ask"), writing_along, page].compact.join("\n\n")
      end

      def writing_along
        names = taking_part("scribe")
        say("scribes", names:) if names
      end
    end
  end
end
