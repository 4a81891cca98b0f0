# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # The rows of a CSV file, read as a stream: what is wrong with the file is a problem, what is wrong with a
      # row is that row's, and reading goes on in the line after it.
      class Table
        SEPARATORS = [",", ";", "\t"].freeze
        # Excel's way to say which one it is.
        SEPARATOR_LINE = /\Asep=(.)\z/i
        MAX_ROWS = 200_000
        MAX_NAMED = 10

        # line: where the row begins in the file. cells: text by column, nil where empty. values: as written.
        # trouble: why the row cannot be read, if it cannot.
        Row = Struct.new(:line, :cells, :values, :trouble, keyword_init: true)

        attr_reader :problems, :remarks, :header, :taken

        delegate :bytes_read, to: :@lines

        # source: as Lines reads it
        def initialize(source)
          @lines = Lines.new(source)
          @put_back = []
          @line = 0
          @taken = 0
          @problems = []
          @remarks = []
          @header = []
          read_header
        rescue Lines::NotText
          problem("not_text")
        end

        # The next rows, fewer at the end of the file.
        def take(count)
          rows = []
          while rows.size < count && (row = next_row)
            rows << row
          end
          @taken += rows.size
          problem("too_many_rows", max: MAX_ROWS) if @taken > MAX_ROWS
          rows
        rescue Lines::NotText
          problem("not_text_in_line", line: @line + 1)
          []
        end

        # Past rows that were taken before.
        def skip(count)
          take([count - @taken, 1_000].min) while @taken < count && problems.empty?
        end

        private

        def read_header
          line = next_line.to_s
          raise Lines::NotText if line.include?("\0")
          if (@separator = line[SEPARATOR_LINE, 1])
            line = next_line.to_s
          else
            @separator = likeliest_separator(line)
          end
          put_back(line)
          @header, trouble = *split_row
          return problem("malformed", line: 1) if trouble
          @columns = @header.map { |heading| Columns.resolve(heading) }
          check_columns
        end

        # The one by which the header names most columns.
        def likeliest_separator(line)
          SEPARATORS.max_by do |separator|
            splitter = Splitter.new(separator)
            splitter.take(line)
            known = splitter.cells.count { |heading| Columns.known?(Columns.resolve(heading)) }
            [known, splitter.cells.size]
          end
        end

        def check_columns
          named = @columns.reject(&:blank?)
          unknown = named.reject { |column| Columns.known?(column) }.uniq
          twice =
            named.select { |column| Columns.known?(column) }.tally.select { |_, times| times > 1 }
          problem("no_username_column") if named.exclude?(Columns::REQUIRED)
          problem("columns_twice", columns: twice.keys.join(", ")) if twice.any?
          remark("unknown_columns", columns: list(unknown)) if unknown.any?
        end

        def list(columns)
          shown = columns.first(MAX_NAMED).map { |column| column.truncate(40) }
          shown << "…" if columns.size > MAX_NAMED
          shown.join(", ")
        end

        def next_row
          return if problems.any?
          loop do
            values, trouble, line = *split_row
            return if !values
            return Row.new(line:, cells: {}, values:, trouble:) if trouble
            row = build_row(values, line)
            return row if row
          end
        end

        # nil for a row without a word in it
        def build_row(values, line)
          trouble = trouble_in(values)
          return Row.new(line:, cells: {}, values:, trouble:) if trouble
          cells = values.map { |value| Cell.read(value) }
          return if cells.none?
          trouble = Remark.new("row.too_many_cells", {}) if cells.drop(@columns.size).any?
          Row.new(line:, cells: known_cells(cells), values:, trouble:)
        end

        def known_cells(cells)
          @columns.zip(cells).to_h.slice(*Columns::NAMES)
        end

        def trouble_in(values)
          if values.any? { |value| value.length > Cell::MAX_LENGTH }
            Remark.new("row.cell_too_long", { max: Cell::MAX_LENGTH })
          elsif values.any? { |value| value.include?("\0") }
            Remark.new("row.not_text", {})
          end
        end

        # The cells of the next row, why it cannot be split if so, and the line it begins in.
        def split_row
          first = next_line
          return if !first
          start = @line
          splitter = Splitter.new(@separator)
          state = splitter.take(first)
          more = []
          bytes = first.bytesize
          while state == :open && bytes <= Lines::MAX_BYTES && (line = next_line)
            more << line
            bytes += line.bytesize
            state = splitter.take(line)
          end
          return splitter.cells, nil, start if state == :done
          put_back(*more)
          [[first], Remark.new("row.malformed", {}), start]
        end

        def next_line
          line = @put_back.shift || @lines.gets
          @line += 1 if line
          line
        end

        def put_back(*lines)
          @put_back.unshift(*lines)
          @line -= lines.size
        end

        def problem(key, **values)
          problems << Remark.new("file.#{key}", values)
        end

        def remark(key, **values)
          remarks << Remark.new("file.#{key}", values)
        end
      end
    end
  end
end
