# frozen_string_literal: true

module PeerLearning
  module Library
    class MediaLink
      class Vimeo < Other
        HOSTS = %w[vimeo.com www.vimeo.com player.vimeo.com].freeze
        # A number; of a video that is not listed also a key, without which it is not shown.
        VIDEO =
          %r{\A/(?:videos?/|channels/[^/]+/|groups/[^/]+/videos/|(?:album|showcase)/\d+/video/)?(\d+)(?:/(\h+))?/?\z}
        KEY = /\A\h+\z/

        def self.takes?(uri)
          at?(uri, HOSTS)
        end

        def canonical
          number ? ["https://vimeo.com", number, key].compact.join("/") : super
        end

        # dnt: it is not to record who watches.
        def player
          return if !number
          "https://player.vimeo.com/video/#{number}?#{{ h: key, dnt: 1 }.compact.to_query}"
        end

        private

        def number
          path[VIDEO, 1]
        end

        def key
          path[VIDEO, 2] || query["h"].to_s[KEY]
        end
      end
    end
  end
end
