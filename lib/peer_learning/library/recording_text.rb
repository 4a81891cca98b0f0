# frozen_string_literal: true

module PeerLearning
  module Library
    # The topic about a recording.
    class RecordingText < ResourceText
      MOST_MENTIONS = 10
      MOST_QUESTIONS = 20

      private

      def about
        [
          say("welcome", url: page),
          list(skills, speakers, say("held_on", date: @resource.held_on.iso8601), clinic),
          *open_questions,
        ].join("\n\n")
      end

      def speakers
        names = mentions(@resource.speakers.filter_map(&:user).first(MOST_MENTIONS))
        say("speakers", names:) if names
      end

      def clinic
        clinic = @resource.clinic
        return if !clinic
        say("clinic", clinic: PlainMarkdown.line(clinic.title), url: Clinics::Paths.clinic(clinic))
      end

      # What nobody came to answer is for the thread.
      def open_questions
        open = @resource.clinic&.questions.to_a.reject(&:answered_at).first(MOST_QUESTIONS)
        return [] if open.empty?
        [say("questions"), list(*open.map { |question| PlainMarkdown.line(question.words) })]
      end
    end
  end
end
