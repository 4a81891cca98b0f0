# frozen_string_literal: true

module PeerLearning
  module Library
    # Where a recording can be watched or heard, told by the address alone: nothing is asked of the network.
    class MediaLink
      # Marks of direction, which come along when an address is copied out of Arabic or Hebrew text.
      MARKS = "\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069"
      PARTS = %r{\A(https://[^/?#]*)(.*)\z}i
      # The first that takes an address; the last takes any.
      SITES = [Commons, Youtube, Vimeo, Peertube, Other].freeze

      # Each character that is one of these as its bytes; sequences that are there already are left.
      def self.escape(text, characters)
        text.gsub(characters) { |char| char.bytes.map { |byte| format("%%%02X", byte) }.join }
      end

      # canonical: one address for what is the same thing, whichever way somebody came to it
      # player: for a frame, which asks another site for a page, and so only after a press; nil where there is none
      # file: what an <audio> or <video> plays as it is; nil where that is not known
      # All are nil where the address is not good.
      delegate :canonical, :player, :file, to: :@page, allow_nil: true

      # url: as it was typed, also with letters of any script in its path
      def initialize(url)
        @url = escaped(url.to_s.scrub.delete(MARKS).strip)
        return if !good?
        uri = URI.parse(@url)
        @page = SITES.find { |site| site.takes?(uri) }.new(uri)
      end

      def good?
        @url.present? && SafeLink.good?(@url)
      end

      # :commons, :youtube, :vimeo, :peertube or :other
      def site
        @page ? @page.class.name.demodulize.underscore.to_sym : :other
      end

      private

      # The name of a host is left as it is: letters of another script make another host of it.
      def escaped(url)
        url.sub(PARTS) { "#{$1}#{self.class.escape($2, /[[:^ascii:] ]/)}" }
      end
    end
  end
end
