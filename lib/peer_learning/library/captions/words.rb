# frozen_string_literal: true

module PeerLearning
  module Library
    class Captions
      # The words of one caption. Of its markup stays what tells something: who speaks, a language, and three kinds of type.
      class Words
        # Outermost first. A tag within the same tag replaces it: files name the next speaker without ending the last.
        STYLES = %w[v lang b i u].freeze
        # No part of the text is looked at more than twice. What is in braces is for players of SRT.
        TOKEN = /\n|<[^<>]*+>|\{\\[^{}\n]*+\}|[<{]|[^<{\n]+/
        TAG = %r{\A<(/?)([a-z]\w*)(?:[^\w\s>][^\s>]*)?(?:\s([^>]*))?>\z}i
        # The time of a word, or of a place on the screen.
        SILENT = /\A(?:<\d[\d:.]*>|\{\\.*\})\z/m
        LANGUAGE = /\A[a-z]{2,8}(?:-[a-z\d]{1,8})*\z/i
        # By name; those that HTML cannot do without and numbers are known to Ruby.
        ENTITIES = { "&nbsp;" => "\u00A0", "&lrm;" => "\u200E", "&rlm;" => "\u200F" }.freeze
        # Hosts differ in whether a space that does not break is blank.
        EMPTY = /\A[[:space:]]*\z/
        ESCAPES = { "&" => "&amp;", "<" => "&lt;", ">" => "&gt;" }.freeze

        # Words of one style, which maps some of STYLES to true, or to whom or what they name.
        Run = Struct.new(:text, :style)
        private_constant :Run

        def initialize(markup)
          @style = {}
          lines = [[]]
          markup.scan(TOKEN) { |token| take(token, lines) }
          @runs = lines.filter_map { |line| trim(line).presence }.reduce([]) { |*two| join(*two) }
        end

        def empty?
          @runs.empty?
        end

        # Never an empty line, which would end the caption.
        def to_vtt
          tags = @runs.map { |run| run.style.sort_by { |style, _| STYLES.index(style) } }
          words = @runs.map { |run| escape(run.text) }
          changes = [[], *tags, []].each_cons(2).map { |open, wanted| change(open, wanted) }
          changes.zip(words).join
        end

        # [[who speaks, what they say on one line]]; nil where nobody is named
        def by_speaker
          @runs
            .slice_when { |before, after| before.style["v"] != after.style["v"] }
            .map { |runs| [runs.first.style["v"], runs.map(&:text).join.squish] }
            .reject { |_, text| text.empty? }
        end

        private

        def take(token, lines)
          if token == "\n"
            lines << []
          elsif token.match(TAG)
            closes, name, annotation = Regexp.last_match.captures
            name = name.downcase
            lines << [] if name == "br"
            closes.present? ? @style = @style.except(name) : apply(name, annotation.to_s)
          elsif !token.match?(SILENT)
            say(plain(token), lines.last)
          end
        end

        def say(text, line)
          last = line.last
          last && last.style == @style ? last.text << text : line << Run.new(+text, @style)
        end

        def apply(name, annotation)
          annotation = plain(annotation).squish
          value =
            case name
            when "v"
              annotation.presence
            when "lang"
              annotation[LANGUAGE]
            when "b", "i", "u"
              true
            end
          @style = @style.merge(name => value) if value
        end

        def plain(text)
          return text if !text.match?(/[&[:cntrl:]]/)
          CGI
            .unescapeHTML(text.gsub(/&(?:nbsp|lrm|rlm);/, ENTITIES))
            .scrub("")
            .gsub(/[[:cntrl:]]/, " ")
        end

        def trim(line)
          return [] if line.all? { |run| run.text.match?(EMPTY) }
          line.first.text = line.first.text.lstrip
          line.last.text = line.last.text.rstrip
          line.reject { |run| run.text.empty? }
        end

        # Lines follow each other in the style that both have.
        def join(before, line)
          return line if before.empty?
          shared = (before.last.style.to_a & line.first.style.to_a).to_h
          before.push(Run.new("\n", shared), *line)
        end

        # From the tags of one run to those of the next: what both have outermost stays open.
        def change(open, wanted)
          same = open.zip(wanted).take_while { |before, after| before == after }.size
          closing = open.drop(same).reverse.map { |style, _| "</#{style}>" }
          [*closing, *wanted.drop(same).map { |style, value| tag(style, value) }].join
        end

        def tag(style, value)
          value == true ? "<#{style}>" : "<#{style} #{escape(value)}>"
        end

        def escape(text)
          text.gsub(/[&<>]/, ESCAPES)
        end
      end
    end
  end
end
