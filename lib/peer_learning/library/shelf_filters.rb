# frozen_string_literal: true

module PeerLearning
  module Library
    # What a reader asks of the shelf. skills: slugs, of which one is enough; megabytes: that the lightest form has at most.
    ShelfFilters =
      Struct.new(
        :q,
        :skills,
        :area,
        :language,
        :level,
        :kind,
        :region,
        :licence,
        :megabytes,
        keyword_init: true,
      )

    class ShelfFilters
      def initialize(skills: [], **others)
        super
      end

      def any?
        to_h.values.any?(&:present?)
      end
    end
  end
end
