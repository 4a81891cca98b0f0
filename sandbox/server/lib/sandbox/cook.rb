# frozen_string_literal: true

# Markdown as far as posts here are written in it: headings, lists, quotes, bold, links, mentions, escaped signs and the
# tags of plugins, each a block of its own: [tag name="value"], text, [/tag].
module Sandbox::Cook
  ESCAPED = /\\([[:punct:]])/
  TAG = %r{\A\[(\w+)((?: [\w-]+="[^"]*")+)\]\n(.*?)\n?\[/\1\]\z}m
  MENTION = %r{(?<![\w/@])@([\w.-]*\w)}

  class << self
    # By a tag's name, what makes HTML of its attributes and its text; nil leaves it as it is.
    def tags = @tags ||= {}

    def cook(raw) = raw.to_s.strip.split(/\n{2,}/).map { |part| block(part) }.join("\n")

    private

    def block(text)
      tagged = tag(text)
      return tagged if tagged
      lines = text.lines(chomp: true)
      return heading(text) if text.match?(/\A\#{1,6} [^\n]+\z/)
      return list(lines) if lines.all?(/\A- /)
      return "<blockquote>\n#{cook(text.gsub(/^> ?/, ""))}\n</blockquote>" if lines.all?(/\A>/)
      "<p>#{lines.map { |line| inline(line) }.join("<br>\n")}</p>"
    end

    def tag(text)
      name, attributes, inside = text.match(TAG)&.captures
      tags[name]&.call(attributes.scan(/([\w-]+)="([^"]*)"/).to_h, inside)
    end

    def heading(text)
      signs, words = text.split(" ", 2)
      "<h#{signs.size}>#{inline(words)}</h#{signs.size}>"
    end

    def list(lines)
      items = lines.map { |line| "<li>#{inline(line.delete_prefix("- "))}</li>" }
      "<ul>\n#{items.join("\n")}\n</ul>"
    end

    # Escaped signs are out of the way while the others are read; to call somebody, an @ need not be unescaped.
    def inline(text)
      kept = []
      text = text.gsub("\\@", "@")
      text = text.gsub(ESCAPED) { "\uE000#{kept.push($1).size - 1}\uE001" }
      text = marks(ERB::Util.html_escape(text))
      text.gsub(/\uE000(\d+)\uE001/) { ERB::Util.html_escape(kept[$1.to_i]) }
    end

    def marks(text)
      text
        .gsub(/\*\*(.+?)\*\*/, '<strong>\1</strong>')
        .gsub(%r{\[([^\]]+)\]\(((?:https?:/)?/[^)\s]+)\)}, '<a href="\2">\1</a>')
        .gsub(%r{(?<!["\w>])https?://[^\s<]*[^\s<).,]}) { |url| %(<a href="#{url}">#{url}</a>) }
        .gsub(MENTION) { %(<a class="mention" href="/u/#{$1.downcase}">@#{$1}</a>) }
    end
  end
end
