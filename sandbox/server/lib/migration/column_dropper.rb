# frozen_string_literal: true

# How core drops columns after code that reads them is gone. Here nothing runs meanwhile.
class Migration::ColumnDropper
  def self.execute_drop(table, columns)
    columns.each { |column| DB.exec("ALTER TABLE #{table} DROP COLUMN IF EXISTS #{column}") }
  end
end
