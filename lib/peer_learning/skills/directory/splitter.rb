# frozen_string_literal: true

require "strscan"

module PeerLearning
  module Skills
    module Directory
      # Splits one row into cells, line by line: a cell in quotation marks may have line breaks in it. Within a
      # cell that does not begin with one, a quotation mark is a letter like others.
      class Splitter
        QUOTE = '"'

        attr_reader :cells

        def initialize(separator)
          @separator = separator
          @bare = /[^#{Regexp.escape(separator)}]*/
          @opening = separator == "\t" ? / *"/ : /[ \t]*"/
          @closing = separator == "\t" ? / */ : /[ \t]*/
          @cells = []
        end

        # :done, :open when the row goes on in the next line, or :broken
        def take(line)
          return split(line) if @open.nil? && !line.include?(QUOTE)
          scan(StringScanner.new(@open ? "\n#{line}" : line))
        end

        private

        def split(line)
          @cells = line.split(@separator, -1)
          @cells << "" if @cells.empty?
          :done
        end

        def scan(text)
          loop do
            open_cell(text) if !@open
            if @open
              return :open if !close_cell(text)
              text.skip(@closing)
            end
            return :done if text.eos?
            return :broken if !text.skip(/#{Regexp.escape(@separator)}/)
          end
        end

        def open_cell(text)
          text.skip(@opening) ? @open = +"" : @cells << text.scan(@bare)
        end

        def close_cell(text)
          loop do
            @open << text.scan(/[^"]*/)
            return if !text.skip(/"/)
            text.skip(/"/) ? @open << QUOTE : break
          end
          @cells << @open
          @open = nil
          true
        end
      end
    end
  end
end
