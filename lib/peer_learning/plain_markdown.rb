# frozen_string_literal: true

module PeerLearning
  # What members wrote, for a post that the forum itself writes: it says what they wrote and does nothing. Addresses stay
  # links; nobody is called by an @, and no block of a plugin's begins in it.
  module PlainMarkdown
    ADDRESS = %r{https?://[^\s<>\[\]()*`"]+}
    SIGNS = /[\\`*_\[\]<>#&~|@$]/
    # What makes a list, a heading or a rule of a line it begins.
    OPENING = /\A([-+=:]|\d+(?=[.)]))/

    class << self
      def line(text)
        escape(text.to_s.squish)
      end

      def paragraphs(text)
        text.to_s.strip.lines(chomp: true).map { |line| line(line) }.join("\n")
      end

      private

      def escape(text)
        words = text.split(/(#{ADDRESS})/o)
        escaped =
          words.map do |word|
            word.match?(/\A#{ADDRESS}\z/o) ? word : word.gsub(SIGNS) { |sign| "\\#{sign}" }
          end
        escaped.join.sub(OPENING) { |sign| sign.match?(/\d/) ? "#{sign}\\" : "\\#{sign}" }
      end
    end
  end
end
