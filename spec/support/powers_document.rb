# frozen_string_literal: true

# docs/powers.md as its spec reads it: tables of actions by role, in which the last column says where each is done.
class PowersDocument
  PATH = File.expand_path("../../docs/powers.md", __dir__)
  VERBS = /`(GET|PUT|POST|DELETE) ([^`]+)`/

  # cells: yes or no by role; addresses: pairs of verb and path
  Row = Struct.new(:room, :action, :cells, :addresses, keyword_init: true)

  def self.load
    new(File.read(PATH))
  end

  def initialize(text)
    @sections = text.split(/^## /).drop(1).to_h { |section| section.split("\n", 2) }
  end

  def roles
    lines(@sections.values.first).first[1..-2]
  end

  def rows
    @rows ||=
      @sections.flat_map do |room, section|
        lines(section).filter_map do |action, *cells, where|
          addresses = where.scan(VERBS)
          next if addresses.empty?
          Row.new(room:, action:, cells: roles.zip(cells).to_h, addresses:)
        end
      end
  end

  private

  # The cells of a section's table, line by line.
  def lines(section)
    section.scan(/^\|(.+)\|$/).flatten.map { |line| line.split("|").map(&:strip) }
  end
end
