# frozen_string_literal: true

module PeerLearning
  module Library
    # What came along with a request, read as what it is meant to be. What makes no sense is kept as something that Check
    # refuses.
    module Given
      # In place of an address: captions as text, a file of this forum, or what is kept of it already.
      KEPT = %i[id upload_id captions].freeze
      NUMBERS = %i[id upload_id seconds bytes from_second to_second].freeze
      private_constant :KEPT, :NUMBERS

      class << self
        def ids(list)
          Array(list).filter_map { |id| Integer(id, exception: false) }.uniq
        end

        # Hashes by names of columns.
        def media(list)
          Array(list).grep(Hash).map { |medium| medium(medium.symbolize_keys) }
        end

        # [[second, title], …] in order
        def chapters(list)
          Array(list)
            .grep(Hash)
            .map do |chapter|
              second, title = chapter.symbolize_keys.values_at(:second, :title)
              [number(second), Skills::PlainText.clean(title.to_s)]
            end
            .sort
        end

        # [[from, to], …] in seconds
        def parts(list)
          Array(list).map { |part| Array(part).map { |second| Integer(second, exception: false) } }
        end

        private

        def medium(given)
          read = given.slice(*Medium::FIELDS, *KEPT).compact_blank
          # One address for one thing, whichever way somebody came to it; what is none is refused as it was written.
          read[:url] = MediaLink.new(read[:url]).canonical || read[:url] if read[:url]
          NUMBERS.each { |name| read[name] = number(read[name]) if read.key?(name) }
          read
        end

        def number(text)
          Integer(text, exception: false) || -1
        end
      end
    end
  end
end
