# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # The columns of a directory, which a header may name in any language the plugin speaks.
      module Columns
        NAMES = %w[
          username
          name
          languages
          country
          time_zone
          affiliation
          role
          contexts
          bandwidth
          skills_to_share
          skills_to_learn
          availability
          consent
        ].freeze
        REQUIRED = "username"
        # Stands last where wrong rows are handed back, and says nothing when they return.
        REASON = "reason"

        # As the header wrote it: by its own name where it has a meaning, else as it stands.
        def self.resolve(heading)
          word = fold(heading)
          by_word.fetch(word, word)
        end

        def self.known?(column)
          NAMES.include?(column) || column == REASON
        end

        def self.fold(heading)
          Tree.fold(Cell.plain(heading)).tr(" ", "_")
        end

        def self.by_word
          @by_word ||= locales.flat_map { |locale| words(locale) }.to_h.merge(own_words)
        end

        def self.locales
          Engine
            .root
            .glob("config/locales/server.*.yml")
            .map { |file| file.basename.to_s.split(".")[1] }
        end

        def self.words(locale)
          I18n
            .t("peer_learning.import.columns", locale:)
            .map { |column, word| [fold(word), column.to_s] }
        end

        def self.own_words
          [*NAMES, REASON].index_by(&:itself)
        end

        private_class_method :fold, :by_word, :locales, :words, :own_words
      end
    end
  end
end
