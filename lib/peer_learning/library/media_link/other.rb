# frozen_string_literal: true

module PeerLearning
  module Library
    class MediaLink
      # An address of a site of which nothing is known, and what all addresses have in common.
      class Other
        PLAYABLE = /\.(?:webm|ogv|mp4|ogg|oga|mp3|opus|m4a)\z/i
        # Where a page's script keeps what is shown; other fragments are a place in it.
        ROUTE = %r{\A[!/]}

        # uri: good
        def self.takes?(_uri)
          true
        end

        # Whether it is one of these hosts itself, and no other that its name begins or ends like.
        def self.at?(uri, hosts)
          uri.port == uri.default_port && hosts.include?(uri.host.downcase)
        end

        def initialize(uri)
          @uri = uri.normalize
          @uri.fragment = nil if !@uri.fragment&.match?(ROUTE)
        end

        def canonical
          address
        end

        def player
        end

        # A wiki's page about a file is called like the file, behind a word and a colon.
        def file
          name = path.rpartition("/").last
          address if name.match?(PLAYABLE) && name.exclude?(":")
        end

        private

        def address
          @uri.to_s.gsub(/%\h\h/, &:upcase)
        end

        def path
          decoded(@uri.path)
        end

        def query
          @query ||= URI.decode_www_form(@uri.query.to_s).reverse.to_h.transform_values(&:scrub)
        end

        def decoded(text)
          URI::DEFAULT_PARSER.unescape(text).scrub
        end
      end
    end
  end
end
