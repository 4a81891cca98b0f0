# frozen_string_literal: true

module PeerLearning
  module Library
    class MediaLink
      # A file of Wikimedia Commons, by its page or by the file itself. Pages of Wikipedias about files stay others: theirs may
      # be files of their own.
      class Commons < Other
        PAGES = %w[commons.wikimedia.org commons.m.wikimedia.org].freeze
        FILES = %w[upload.wikimedia.org].freeze
        FOLDER = "/wikipedia/commons/"
        UPLOADED = %r{\A#{FOLDER}(?:(?:thumb|transcoded)/\h/\h\h/([^/]+)/[^/]+|\h/\h\h/([^/]+))\z}
        IN_PATH = %r{\A/wiki/(.+)\z}m
        IN_VIEWER = %r{\A/media/(.+)\z}m
        SENT_ON = %r{\ASpecial:(?:FilePath|Redirect/file)/([^/]+)\z}i
        TITLE = %r{\A([^:/]+):([^/]+)\z}
        # Other languages have words of their own for these, known by how a file ends.
        NAMESPACES = %w[file image].freeze
        TALK = /talk\z/i
        # Of a name, in bytes.
        MAX = 240
        ESCAPED = /[^\w\-.~!*(),:;@$]/

        def self.takes?(uri)
          at?(uri, PAGES) || (at?(uri, FILES) && uri.path.start_with?(FOLDER))
        end

        def initialize(uri)
          super
          @uri.query = nil if uploaded?
        end

        def canonical
          return super if !name
          "https://commons.wikimedia.org/wiki/File:#{MediaLink.escape(name, ESCAPED)}"
        end

        # A smaller version is played as it is, since somebody chose it.
        def file
          (super if uploaded?) || (original if name&.match?(PLAYABLE))
        end

        private

        # As Commons writes it in addresses; nil where it is another page.
        def name
          return @name if defined?(@name)
          @name = normal(uploaded? ? path.match(UPLOADED)&.captures&.compact&.first : titled)
        end

        def uploaded?
          FILES.include?(@uri.host)
        end

        def titled
          title = decoded(@uri.fragment.to_s)[IN_VIEWER, 1] || query["title"] || path[IN_PATH, 1]
          title = title.to_s.tr("_", " ").squish
          title[SENT_ON, 1] || name_in(title)
        end

        def name_in(title)
          namespace, name = title.match(TITLE)&.captures
          return if !name || namespace.match?(TALK)
          name if NAMESPACES.include?(namespace.downcase) || name.match?(PLAYABLE)
        end

        def normal(name)
          name = name.to_s.unicode_normalize(:nfc).delete(MARKS).squish.tr(" ", "_").upcase_first
          name if name.bytesize.between?(1, MAX)
        end

        # Wikimedia sorts files into folders by the first digits of this sum.
        def original
          sum = Digest::MD5.hexdigest(name)
          "https://#{FILES.first}#{FOLDER}#{sum[0]}/#{sum[0, 2]}/#{MediaLink.escape(name, ESCAPED)}"
        end
      end
    end
  end
end
