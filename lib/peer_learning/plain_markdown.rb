# frozen_string_literal: true

module PeerLearning
  # What members wrote, for a post that the forum itself writes: it says what they wrote and does nothing. Addresses stay
  # links; nobody is called by an @, and no block of a plugin's begins in it.
  module PlainMarkdown
    ADDRESS = %r{https?://[^\s<>]+}
    SIGNS = /[\\`*_\[\]<>#&~|]/
    # What makes a list or a heading of the line it begins.
    OPENING = /\A(?:[-+=:]|\d+(?=[.)]))/
    # Escaping does not keep it from calling somebody; what joins it to the name does, and is not seen.
    CALL = /(?<![[:alnum:]])@(?=[[:alnum:]_])/
    JOINER = "\u2060"

    class << self
      def paragraphs(text)
        text.to_s.strip.lines.map { |line| line(line) }.join("\n")
      end

      def line(text)
        parts = text.to_s.squish.split(/(#{ADDRESS})/o)
        parts
          .map { |part| part.match?(/\A#{ADDRESS}/o) ? part : escape(part) }
          .join
          .sub(OPENING) { |sign| sign.match?(/\d/) ? "#{sign}\\" : "\\#{sign}" }
      end

      private

      def escape(words)
        words.gsub(SIGNS) { |sign| "\\#{sign}" }.gsub(CALL, "@#{JOINER}")
      end
    end
  end
end
