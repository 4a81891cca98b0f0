# frozen_string_literal: true

module PeerLearning
  # An address that members give and others follow.
  module SafeLink
    MAX_LENGTH = 1_000

    # What names in the whole world end in. A host whose last part begins with a digit is a number, in one of the many ways in
    # which browsers read these.
    WORLD = /\.[a-z][a-z0-9-]*\z/i
    # What names end in that each network has for itself.
    OWN = /(?:\A|\.)(?:localhost|local|internal|home\.arpa)\z/i
    private_constant :WORLD, :OWN

    class << self
      # No address at all is good too.
      def good?(text)
        text.nil? || (text.length <= MAX_LENGTH && host_of(text).present?)
      end

      # Whether it leads others elsewhere than who gave it, or nowhere: told by its host alone, nothing is asked of the network.
      def of_own_network?(text)
        host = host_of(text.to_s)&.delete_suffix(".")
        host.present? && (!host.match?(WORLD) || host.match?(OWN))
      end

      private

      # nil where it is no address, or not a safe one
      def host_of(text)
        uri = URI.parse(text)
        uri.host if uri.is_a?(URI::HTTPS)
      rescue URI::InvalidURIError
        nil
      end
    end
  end
end
