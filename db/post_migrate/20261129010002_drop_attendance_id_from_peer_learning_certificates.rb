# frozen_string_literal: true

class DropAttendanceIdFromPeerLearningCertificates < ActiveRecord::Migration[8.0]
  DROPPED_COLUMNS = { peer_learning_certificates: %i[attendance_id] }.freeze

  def up
    DROPPED_COLUMNS.each { |table, columns| Migration::ColumnDropper.execute_drop(table, columns) }
  end

  def down
    raise ActiveRecord::IrreversibleMigration
  end
end
