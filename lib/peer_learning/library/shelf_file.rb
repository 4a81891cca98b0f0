# frozen_string_literal: true

module PeerLearning
  module Library
    # What is on the shelf as lines of CSV, one resource each.
    class ShelfFile
      include Enumerable

      COLUMNS = %i[
        title
        url
        kinds
        languages
        skills
        level
        region
        seconds
        lightest_bytes
        licence
        attribution
        published_at
        uses_count
      ].freeze

      def initialize(resources)
        @resources = resources
      end

      def each
        yield SafeCsv::BYTE_ORDER_MARK + SafeCsv.line(COLUMNS)
        @resources.each { |resource| yield SafeCsv.line(cells(resource)) }
      end

      private

      def cells(resource)
        cells = {
          url: Paths.resource(resource),
          kinds: resource.kinds.join(" "),
          languages: resource.languages.join(" "),
          skills: resource.skills.map(&:slug).join(" "),
          published_at: resource.published_at.iso8601,
        }
        COLUMNS.map { |column| cells.fetch(column) { resource[column] } }
      end
    end
  end
end
