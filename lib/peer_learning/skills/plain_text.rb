# frozen_string_literal: true

module PeerLearning
  module Skills
    # What members write in a line of their own: no markup, no control characters.
    module PlainText
      def self.clean(text)
        text.to_s.unicode_normalize(:nfc).gsub(/[[:cntrl:]]+/, " ").squish
      end
    end
  end
end
