# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # The lines of a file that is read piece by piece, in UTF-8 whatever the spreadsheet saved it in.
      class Lines
        class NotText < StandardError
        end

        ENDING = /\r\n?|\n/n
        # A longer line is no row of anybody's; what is beyond is left unread.
        MAX_BYTES = 4.megabytes
        MARKS = {
          "\xEF\xBB\xBF".b => Encoding::UTF_8,
          "\xFF\xFE".b => Encoding::UTF_16LE,
          "\xFE\xFF".b => Encoding::UTF_16BE,
        }.freeze

        # source: answers read with some bytes, then nil, and bytes_read with how many that were
        def initialize(source)
          @source = source
          @buffer = "".b
          @offset = 0
        end

        # Without its ending; nil after the last one.
        def gets
          start_reading if !@started
          while !(ending = find_ending)
            read_on
          end
          return if @offset == @buffer.bytesize
          line = @buffer.byteslice(@offset, ending.first - @offset)
          @offset = ending.last
          text(line)
        end

        # How much of the file these lines were, as near as its encoding lets one tell.
        def bytes_read
          [@source.bytes_read - @buffer.bytesize + @offset, 0].max
        end

        private

        # From where to where the line ends. One at the very end of what is read may go on.
        def find_ending
          if @buffer.index(ENDING, @offset) && (@finished || $~.end(0) < @buffer.bytesize)
            $~.offset(0)
          elsif @finished
            [@buffer.bytesize, @buffer.bytesize]
          end
        end

        def read_on
          @buffer = @buffer.byteslice(@offset..)
          @offset = 0
          @buffer = @buffer.byteslice(0, MAX_BYTES) if @buffer.bytesize > MAX_BYTES
          piece = @source.read
          @finished = piece.nil?
          @buffer << decode(piece)
        end

        def start_reading
          @started = true
          start = "".b
          while start.bytesize < 3 && (piece = @source.read)
            start << piece.b
          end
          mark, encoding = MARKS.find { |mark, _| start.start_with?(mark) }
          if encoding && encoding != Encoding::UTF_8
            @converter = Encoding::Converter.new(encoding, Encoding::UTF_8)
          end
          @buffer << decode(start.delete_prefix(mark.to_s))
        end

        def decode(piece)
          return piece.to_s.b if !@converter
          (piece ? @converter.convert(piece) : @converter.finish).b
        rescue Encoding::InvalidByteSequenceError, Encoding::UndefinedConversionError
          raise NotText
        end

        def text(line)
          text = line.force_encoding(Encoding::UTF_8)
          return text if text.valid_encoding?
          raise NotText if line.bytesize <= MAX_BYTES
          text.scrub("")
        end
      end
    end
  end
end
