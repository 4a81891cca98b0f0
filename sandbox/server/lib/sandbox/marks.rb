# frozen_string_literal: true

# Digests of what this database was made from, kept in the database itself.
module Sandbox::Marks
  class << self
    def [](name) = (table["sandbox_#{name}"] if table.table_exists?)

    def []=(name, digest)
      table.create_table
      table["sandbox_#{name}"] = digest
    end

    private

    def table = ActiveRecord::InternalMetadata.new(ActiveRecord::Base.connection_pool)
  end
end
