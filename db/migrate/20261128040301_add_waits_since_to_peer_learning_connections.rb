# frozen_string_literal: true

class AddWaitsSinceToPeerLearningConnections < ActiveRecord::Migration[8.0]
  ACCEPTED = 1

  def up
    add_column :peer_learning_connections, :waits_since, :datetime
    execute <<~SQL
      UPDATE peer_learning_connections
      SET waits_since = CURRENT_TIMESTAMP AT TIME ZONE 'UTC',
          expires_at = CURRENT_TIMESTAMP AT TIME ZONE 'UTC' + INTERVAL '14 days',
          reminded_at = NULL
      WHERE state = #{ACCEPTED}
    SQL
  end

  def down
    remove_column :peer_learning_connections, :waits_since
  end
end
