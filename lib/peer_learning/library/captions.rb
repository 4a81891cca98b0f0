# frozen_string_literal: true

module PeerLearning
  module Library
    # Captions as somebody uploads them, WebVTT or SRT, and as they are given to others: clean WebVTT, a transcript, or the
    # captions of a part. What is read takes time in proportion to its length, whatever it is.
    class Captions
      MAX_BYTES = 1.megabyte
      MAX_ERRORS = 20
      BYTE_ORDER_MARKS = {
        "\xEF\xBB\xBF".b => Encoding::UTF_8,
        "\xFF\xFE".b => Encoding::UTF_16LE,
        "\xFE\xFF".b => Encoding::UTF_16BE,
      }.freeze
      # Milliseconds of silence after which a transcript begins a paragraph.
      PAUSE = 2_000

      # What is said at a time. line: where its times stand in the file. Times are in milliseconds.
      Cue = Struct.new(:line, :begins, :ends, :words, keyword_init: true)

      # Part of a transcript's paragraph; nobody is named by some files.
      Said = Struct.new(:speaker, :text, :begins, :ends)

      # bytes: the file, in UTF-8, or in UTF-16 with its mark
      def initialize(bytes)
        @cues = []
        @faults = []
        bytes.bytesize > MAX_BYTES ? @faults << ["too_large", nil] : read(decode(bytes))
      end

      # What is wrong with the file, as sentences in the reader's language that name the line; [] when nothing is. Captions that
      # something is wrong with are left out of all that is written below.
      def errors
        named = @faults.first(MAX_ERRORS).map { |fault, line| sentence(fault, line:) }
        more = @faults.size - named.size
        more > 0 ? [*named, sentence("more", count: more)] : named
      end

      def to_vtt
        timed = cues.map { |cue| "#{time(cue.begins)} --> #{time(cue.ends)}\n#{cue.words.to_vtt}" }
        ["WEBVTT", *timed].join("\n\n") + "\n"
      end

      # The words in paragraphs: a new one for each speaker, and after each pause.
      def to_text
        said
          .slice_when do |before, after|
            before.speaker != after.speaker || after.begins - before.ends > PAUSE
          end
          .map { |paragraph| [paragraph[0].speaker, paragraph.map(&:text).join(" ")] }
          .map { |speaker, text| [speaker, text].compact.join(": ") }
          .join("\n\n")
      end

      # The captions of a part, in seconds, with times counted from its beginning. What reaches over an edge stays outside:
      # who agreed to a part did not agree to what was said before or after it.
      def cut(from, to)
        first, last = [from, to].map { |seconds| (seconds * 1000).round }
        inside = cues.select { |cue| cue.begins >= first && cue.ends <= last }
        part = dup
        part.cues =
          inside.map do |cue|
            Cue.new(**cue.to_h, begins: cue.begins - first, ends: cue.ends - first)
          end
        part
      end

      protected

      attr_accessor :cues

      private

      def decode(bytes)
        bytes = bytes.b
        mark, encoding =
          BYTE_ORDER_MARKS.find { |mark, _| bytes.start_with?(mark) } || ["", Encoding::UTF_8]
        bytes.delete_prefix(mark).force_encoding(encoding)
      end

      def read(text)
        return @faults << ["not_utf8", broken_line(text)] if !text.valid_encoding?
        reader = Reader.new(text.encode(Encoding::UTF_8))
        @cues = reader.cues
        @faults = reader.faults
      end

      def broken_line(text)
        lines = text.each_line("\n".encode(text.encoding))
        lines.find_index { |line| !line.valid_encoding? }.to_i + 1
      end

      def said
        cues.flat_map do |cue|
          cue.words.by_speaker.map { |speaker, text| Said.new(speaker, text, cue.begins, cue.ends) }
        end
      end

      def time(milliseconds)
        seconds, milliseconds = milliseconds.divmod(1000)
        minutes, seconds = seconds.divmod(60)
        format("%02d:%02d:%02d.%03d", *minutes.divmod(60), seconds, milliseconds)
      end

      def sentence(key, **values)
        I18n.t("peer_learning.library.captions.#{key}", max: MAX_BYTES / 1.megabyte, **values)
      end
    end
  end
end
