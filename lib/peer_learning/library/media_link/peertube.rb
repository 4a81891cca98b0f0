# frozen_string_literal: true

module PeerLearning
  module Library
    class MediaLink
      # PeerTube runs on hosts of any name; its paths tell it.
      class Peertube < Other
        ID = /\h{8}(?:-\h{4}){3}-\h{12}|[1-9A-HJ-NP-Za-km-z]{22}/
        VIDEO = %r{\A/(w|videos/watch|videos/embed)/(#{ID})/?\z}

        def self.takes?(uri)
          uri.path.match?(VIDEO)
        end

        # Which of the two an instance shows is not known; every one has had the longer.
        def canonical
          way, id = path.match(VIDEO).captures
          at(way == "videos/embed" ? "videos/watch" : way, id)
        end

        # Without p2p=0 a reader's phone would send the video on to strangers, who see its address.
        def player
          "#{at("videos/embed", path[VIDEO, 2])}?p2p=0"
        end

        private

        def at(way, id)
          URI::HTTPS.build(host: @uri.host, port: @uri.port, path: "/#{way}/#{id}").to_s
        end
      end
    end
  end
end
