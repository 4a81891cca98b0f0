# frozen_string_literal: true

module PeerLearning
  module Library
    class Captions
      # Finds the captions in a file. WebVTT and SRT are read alike, by lines, as browsers read WebVTT: times begin a caption
      # wherever they stand, and an empty line ends it.
      class Reader
        ARROW = "-->"
        TIME = /\A(?:(\d{1,4}):)?([0-5]?\d):([0-5]\d)[.,](\d{3})\z/
        # Begins lines, up to an empty one, that are no words.
        REMARK = /\A(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|\z)/
        NUMBER = /\A\s*\d+\s*\z/

        # Those with nothing wrong, in order.
        attr_reader :cues
        # [what is wrong, line], in order of lines
        attr_reader :faults

        # text: in UTF-8
        def initialize(text)
          @cues = []
          @blocks = []
          @faults = []
          lines = text.gsub(/\r\n?/, "\n").split("\n")
          lines.each_with_index { |line, index| take(line, index + 1, lines[index + 1]) }
          @blocks.any? ? check : @faults = [["none", nil]]
        end

        private

        Block = Struct.new(:line, :times, :lines)
        private_constant :Block

        def take(line, number, following)
          if line.include?(ARROW)
            @block = Block.new(number, line, [])
            @blocks << @block
            @passed_over = nil
          elsif line.blank?
            @block = @passed_over = nil
          elsif @passed_over || id?(line, following)
            nil
          elsif @block
            @block.lines << line
          else
            @passed_over = true
            @faults << ["no_time", number] if !line.match?(REMARK)
          end
        end

        # What stands above times, unless it is what was said last; a number is none, though the empty line is missing.
        def id?(line, following)
          following&.include?(ARROW) && (@block.nil? || line.match?(NUMBER))
        end

        def check
          before = nil
          @cues =
            @blocks.filter_map do |block|
              cue = cue(block)
              fault = fault(cue, before)
              before = cue if cue.begins
              @faults << [fault, cue.line] if fault
              cue if !fault
            end
          @faults.sort_by!(&:last)
        end

        def cue(block)
          first, rest = block.times.split(ARROW, 2)
          begins = milliseconds(first.strip)
          # Settings of where it stands may follow.
          ends = milliseconds(rest.split(" ", 2).first.to_s)
          Cue.new(line: block.line, begins:, ends:, words: Words.new(block.lines.join("\n")))
        end

        def milliseconds(time)
          parts = time.match(TIME)&.captures
          return if !parts
          hours, minutes, seconds, milliseconds = parts.map(&:to_i)
          ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
        end

        def fault(cue, before)
          if !cue.begins || !cue.ends
            "time"
          elsif cue.ends <= cue.begins
            "end"
          elsif before && cue.begins < before.begins
            "order"
          elsif cue.words.empty?
            "no_words"
          end
        end
      end
    end
  end
end
