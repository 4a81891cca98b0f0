# frozen_string_literal: true

# A document of docs/ as its spec reads it: below each heading there may be a table.
class TableDocument
  # name: of the file
  def initialize(name)
    text = File.read(File.expand_path("../../docs/#{name}", __dir__))
    @sections = text.split(/^## /).drop(1).to_h { |section| section.split("\n", 2) }
  end

  private

  # The cells of a section's table, line by line, without the line that is drawn.
  def table(heading)
    lines = @sections.fetch(heading).scan(/^\|(.+)\|$/).flatten
    lines.map { |line| line.split("|").map(&:strip) }.reject { |cells| cells.all?(/\A-+\z/) }
  end
end
