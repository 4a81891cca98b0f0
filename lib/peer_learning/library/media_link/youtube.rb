# frozen_string_literal: true

module PeerLearning
  module Library
    class MediaLink
      class Youtube < Other
        SHORT = %w[youtu.be www.youtu.be].freeze
        HOSTS = %w[
          youtube.com
          www.youtube.com
          m.youtube.com
          music.youtube.com
          youtube-nocookie.com
          www.youtube-nocookie.com
        ].freeze
        BEFORE_ID = %w[embed shorts live v e].freeze
        ID = /\A[\w-]{11}\z/
        # As long as an id, and none.
        NO_VIDEOS = %w[videoseries live_stream].freeze

        def self.takes?(uri)
          at?(uri, SHORT + HOSTS)
        end

        def canonical
          id ? "https://www.youtube.com/watch?v=#{id}" : super
        end

        def player
          "https://www.youtube-nocookie.com/embed/#{id}" if id
        end

        private

        def id
          found = named.to_s
          found if found.match?(ID) && NO_VIDEOS.exclude?(found)
        end

        def named
          _, first, second = path.split("/")
          if SHORT.include?(@uri.host)
            first
          elsif first == "watch"
            query["v"]
          elsif BEFORE_ID.include?(first)
            second
          end
        end
      end
    end
  end
end
