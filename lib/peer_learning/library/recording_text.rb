# frozen_string_literal: true

module PeerLearning
  module Library
    # What the topic about a recording says: in the language of the recording where we have words in it, else in the forum's.
    class RecordingText
      MOST_MENTIONS = 10
      MOST_QUESTIONS = 20

      def initialize(recording)
        @recording = recording
        @clinic = recording.clinic
      end

      def title
        I18n.with_locale(locale) { say("title", recording: @recording.title) }
      end

      def raw
        I18n.with_locale(locale) { @recording.public? ? words : say("taken_down", url: page) }
      end

      private

      def words
        [
          say("welcome", url: page),
          list(*facts, say("clinic", clinic: title_of_clinic, url: Clinics::Paths.clinic(@clinic))),
          *open_questions,
        ].compact.join("\n\n")
      end

      def facts
        [
          (say("skills", names: skills) if skills.present?),
          (say("speakers", names: mentions) if mentions.present?),
          say("held_on", date: @recording.held_on.iso8601),
        ].compact
      end

      def skills
        @clinic.skills.map { |skill| PlainMarkdown.line(skill.name) }.join(say("comma"))
      end

      def mentions
        users = @recording.speakers.filter_map(&:user).first(MOST_MENTIONS)
        users.map { |user| "@#{user.username}" }.join(say("comma"))
      end

      # What nobody came to answer is for the thread.
      def open_questions
        open = @clinic.questions.reject(&:answered_at).first(MOST_QUESTIONS)
        return [] if open.empty?
        [say("questions"), list(*open.map { |question| PlainMarkdown.line(question.words) })]
      end

      def title_of_clinic
        PlainMarkdown.line(@clinic.title)
      end

      def page
        Paths.recording(@recording)
      end

      def list(*lines)
        lines.map { |line| "- #{line}" }.join("\n")
      end

      def locale
        @locale ||= Locales.for(@recording.language)
      end

      def say(key, **values)
        I18n.t("peer_learning.recording_text.#{key}", **values)
      end
    end
  end
end
