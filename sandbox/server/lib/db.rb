# frozen_string_literal: true

# MiniSql on Active Record's own connection, so that both see the same transaction.
class Sandbox::MiniSqlConnection < MiniSql::ActiveRecordPostgres::Connection
  def initialize = super(nil)
  def active_record_connection = ActiveRecord::Base.connection
  def after_commit(&block) = ActiveRecord.after_all_transactions_commit(&block)

  # Read from the database on first use, while in system specs others are on the same connection.
  def type_map = active_record_connection.lock.synchronize { super }

  private

  # Core's name for it; specs count these queries too.
  def run(sql, params)
    ActiveSupport::Notifications.instrument("sql.mini_sql", sql:, params:, name: "MiniSql") do
      super
    end
  end
end

DB = Sandbox::MiniSqlConnection.new
