# frozen_string_literal: true

module PeerLearning
  module Connections
    # A summary as everybody can read it, credited to those who wrote it.
    class SummaryText < PostText
      def title
        say("title", skill: skill_name)
      end

      def raw
        [credit, *lines].join("\n\n")
      end

      private

      def credit
        skill = PlainMarkdown.line(skill_name)
        members.any? ? say("credit", members: mentions, skill:) : say("nobody", skill:)
      end

      def lines
        said = @connection.summary.words.select { |_, text| text.present? }
        said.flat_map do |prompt, text|
          ["## #{say("prompts.#{prompt}")}", PlainMarkdown.paragraphs(text)]
        end
      end
    end
  end
end
