# frozen_string_literal: true

module PeerLearning
  # What stands at an address elsewhere, within limits. Core's FinalDestination refuses addresses of private networks, also
  # where a name or a redirect leads to one.
  module RemoteText
    class Unreachable < StandardError
    end

    class TooLarge < StandardError
    end

    MAX_BYTES = 2.megabytes

    # For connecting, for each piece, and for all of it.
    TIMEOUT = 10
    DEADLINE = 30

    FAILURES = [
      FinalDestination::UrlEncodingError,
      IOError,
      Net::HTTPBadResponse,
      Net::ProtocolError,
      OpenSSL::SSL::SSLError,
      SocketError,
      SystemCallError,
      Timeout::Error,
      Zlib::Error,
    ].freeze
    private_constant :FAILURES

    class << self
      # Its bytes, as they came.
      def read(address)
        text = +"".b
        late = false
        deadline = clock + DEADLINE
        found =
          destination(address).get do |_response, chunk|
            text << chunk if chunk
            late = clock > deadline
            throw :done if late || text.bytesize > MAX_BYTES
          end
        raise TooLarge if text.bytesize > MAX_BYTES
        raise Unreachable if !found || late
        text
      rescue *FAILURES
        raise Unreachable
      end

      # Whether there is something; no more of it is read than the first piece.
      def there?(address)
        destination(address).get { throw :done }.present?
      rescue *FAILURES
        false
      end

      private

      def destination(address)
        FinalDestination.new(
          address,
          timeout: TIMEOUT,
          max_redirects: 3,
          default_user_agent: user_agent,
        )
      end

      # Of who reads, so that whoever runs that place can ask.
      def user_agent
        "#{PLUGIN_NAME} (#{Discourse.base_url})"
      end

      def clock
        Process.clock_gettime(Process::CLOCK_MONOTONIC)
      end
    end
  end
end
