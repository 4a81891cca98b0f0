# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # The rows that were refused, as the file had them, each with the reason: to be put right and imported again.
      class WrongRows
        include Enumerable

        BATCH = 500

        def initialize(import)
          @rows = import.rows.wrong
          @header = import.header
          @kept = @header.each_index.reject { |i| Columns.resolve(@header[i]) == Columns::REASON }
        end

        # What stands beyond the header stands beyond the reason too.
        def each
          yield(
            SafeCsv::BYTE_ORDER_MARK + SafeCsv.line([*@header.values_at(*@kept), Columns::REASON])
          )
          @rows.in_batches(of: BATCH) { |batch| yield batch.map { |row| line(row) }.join }
        end

        private

        def line(row)
          surplus = row.cells.drop(@header.size)
          SafeCsv.line([*row.cells.values_at(*@kept), row.sentences.join(" "), *surplus])
        end
      end
    end
  end
end
