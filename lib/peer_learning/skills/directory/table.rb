# frozen_string_literal: true

require "csv"

module PeerLearning
  module Skills
    module Directory
      # The rows of a CSV file, or the reasons why it cannot be read.
      class Table
        COLUMNS = %w[
          username
          name
          languages
          country
          time_zone
          skills_to_share
          skills_to_learn
          availability
          consent
        ].freeze
        REQUIRED_COLUMN = "username"
        SEPARATORS = [",", ";", "\t"].freeze
        MAX_ROWS = 5_000
        BYTE_ORDER_MARK = "\uFEFF"

        # line: where the row begins in the file. cells: text by column, nil where empty.
        Row = Struct.new(:line, :cells, :surplus, keyword_init: true)

        attr_reader :rows, :problems

        def initialize(text)
          @rows = []
          @problems = []
          @line = 1
          text = text.dup.force_encoding(Encoding::UTF_8)
          return problem("not_utf8") if !text.valid_encoding?
          read(text.delete_prefix(BYTE_ORDER_MARK).gsub(/\r\n?/, "\n"))
        rescue CSV::MalformedCSVError
          problem("malformed", line: @line)
        end

        private

        def read(text)
          csv = CSV.new(text, col_sep: separator(text))
          columns = read_header(csv)
          return if problems.any?
          while (values = next_row(csv))
            add_row(columns, values)
          end
          problem("too_many_rows", max: MAX_ROWS) if rows.size > MAX_ROWS
        end

        # The reader's own line numbers leave out the line breaks in cells.
        def next_row(csv)
          @line += csv.line.to_s.count("\n")
          csv.shift
        end

        # The one that the header has most of.
        def separator(text)
          header = text.each_line.first.to_s
          SEPARATORS.max_by { |separator| header.count(separator) }
        end

        def read_header(csv)
          columns = (csv.shift || []).map { |name| name.to_s.squish.downcase.tr(" -", "_") }
          unknown = columns - COLUMNS
          twice = columns.tally.filter_map { |name, times| name if times > 1 }
          problem("no_username_column") if columns.exclude?(REQUIRED_COLUMN)
          if unknown.any?
            problem("unknown_columns", columns: unknown.join(", "), known: COLUMNS.join(", "))
          end
          problem("columns_twice", columns: twice.join(", ")) if twice.any?
          columns
        end

        def add_row(columns, values)
          values = values.map { |value| value.to_s.strip.presence }
          return if values.none?
          surplus = values.drop(columns.size).any?
          rows << Row.new(line: @line, cells: columns.zip(values).to_h, surplus:)
        end

        def problem(key, **values)
          problems << I18n.t("peer_learning.import.file.#{key}", **values)
        end
      end
    end
  end
end
