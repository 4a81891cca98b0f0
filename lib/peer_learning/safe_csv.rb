# frozen_string_literal: true

require "csv"

module PeerLearning
  # CSV for spreadsheets: they open it as UTF-8, and run none of its cells as a formula.
  module SafeCsv
    BYTE_ORDER_MARK = "\uFEFF"
    # What some spreadsheet takes for the beginning of one, also behind spaces and quotation marks.
    FORMULA = /\A['"[:space:]]*[=+\-@\t\r＝＋－＠]/
    GUARD = "'"

    def self.line(values)
      CSV.generate_line(values.map { |value| guard(value.to_s).presence })
    end

    def self.guard(text)
      FORMULA.match?(text) ? GUARD + text : text
    end

    # The text as it was before it was guarded.
    def self.unguard(text)
      text.start_with?(GUARD) && FORMULA.match?(text) ? text.delete_prefix(GUARD) : text
    end
  end
end
