# frozen_string_literal: true

# MiniSql on Active Record's own connection, so that both see the same transaction.
class Sandbox::MiniSqlConnection < MiniSql::ActiveRecordPostgres::Connection
  def initialize = super(nil)
  def active_record_connection = ActiveRecord::Base.connection
end

DB = Sandbox::MiniSqlConnection.new
