# frozen_string_literal: true

module PeerLearning
  # An address that members give and others follow.
  module SafeLink
    MAX_LENGTH = 1_000

    # No address at all is good too.
    def self.good?(text)
      return true if text.nil?
      return false if text.length > MAX_LENGTH
      uri = URI.parse(text)
      uri.is_a?(URI::HTTPS) && uri.host.present?
    rescue URI::InvalidURIError
      false
    end
  end
end
