# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # Several things in one cell, between semicolons or line breaks; a backslash keeps a semicolon in its place.
      module List
        ITEM = /(?:\\.|[^;؛\n\\]|\\\z)+/
        SEPARATOR = "; "

        def self.read(text)
          text.to_s.scan(ITEM).map(&:squish).reject(&:blank?)
        end

        def self.write(items)
          items.join(SEPARATOR)
        end

        def self.escape(text)
          text.gsub(/[\\;؛]/) { |sign| "\\#{sign}" }
        end

        def self.unescape(text)
          text.gsub(/\\(.)/, '\1')
        end
      end
    end
  end
end
