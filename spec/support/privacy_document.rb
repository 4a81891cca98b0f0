# frozen_string_literal: true

require_relative "table_document"

# docs/privacy.md as its spec reads it: a table of what the words in cells mean, and below each heading after it a table of
# fields by reader.
class PrivacyDocument < TableDocument
  MEANINGS = "What the words in the tables mean"

  # fields: as the data names them; cells: words by reader
  Row = Struct.new(:fields, :cells, keyword_init: true)

  def initialize
    super("privacy.md")
  end

  # Headings of the tables of fields.
  def surfaces
    @sections.keys - [MEANINGS]
  end

  # Where what the tables hold is fetched.
  def addresses
    @sections.values.flat_map { |section| section.scan(%r{`(/[^`]+?)(?:\.json|\.csv)?`}) }.flatten
  end

  def states
    meanings.values.first.keys
  end

  def readers(surface)
    rows(surface).first.cells.keys
  end

  # Where a column promises nothing, the state in which most is seen stands for all.
  def states_to_try(surface, reader)
    words = rows(surface).map { |row| row.cells[reader] }.uniq
    words == ["no"] ? ["everybody"] : states
  end

  # Fields that a reader sees while their owner is in a state.
  def promised(surface, reader, state)
    rows(surface).select { |row| seen?(row.cells[reader], state) }.flat_map(&:fields)
  end

  # What is otherwise than a table says. names: of all that was shown
  def faults(surface, reader, state, names)
    fields = rows(surface).flat_map(&:fields)
    promised = promised(surface, reader, state)
    found = fields.select { |field| names.any? { |name| within?(name, field) } }
    unnamed = names.reject { |name| fields.any? { |field| within?(name, field) } }
    [
      *unnamed.map { |name| "#{name} stands in no row" },
      *(promised - found).map { |field| "#{field} is not shown" },
      *(found - promised).map { |field| "#{field} is shown" },
    ]
  end

  def within?(name, field)
    name == field || name.start_with?("#{field}.")
  end

  private

  def seen?(word, state)
    meanings.fetch(word).fetch(state) == "yes"
  end

  def rows(surface)
    (@rows ||= {})[surface] ||= begin
      (_, *readers, _), *lines = table(surface)
      lines.map do |_, *cells, fields|
        Row.new(fields: fields.scan(/`([^`]+)`/).flatten, cells: readers.zip(cells).to_h)
      end
    end
  end

  def meanings
    @meanings ||=
      begin
        (_, *states), *lines = table(MEANINGS)
        lines.to_h { |word, *cells| [word, states.zip(cells).to_h] }
      end
  end
end
