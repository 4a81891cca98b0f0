# frozen_string_literal: true

require_relative "table_document"

# docs/powers.md as its spec reads it: tables of actions by role, in which the last column says where each is done.
class PowersDocument < TableDocument
  VERBS = /`(GET|PUT|POST|DELETE) ([^`]+)`/

  # cells: yes or no by role; addresses: pairs of verb and path
  Row = Struct.new(:room, :action, :cells, :addresses, keyword_init: true)

  def initialize
    super("powers.md")
  end

  def roles
    @roles ||= table(@sections.keys.first).first[1..-2]
  end

  def rows
    @rows ||=
      @sections.keys.flat_map do |room|
        table(room).filter_map do |action, *cells, where|
          addresses = where.scan(VERBS)
          next if addresses.empty?
          Row.new(room:, action:, cells: roles.zip(cells).to_h, addresses:)
        end
      end
  end
end
