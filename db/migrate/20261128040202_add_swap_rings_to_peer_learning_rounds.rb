# frozen_string_literal: true

class AddSwapRingsToPeerLearningRounds < ActiveRecord::Migration[8.0]
  def change
    add_column :peer_learning_draws, :swaps, :boolean, null: false, default: false
    add_column :peer_learning_connections, :ring_in_round, :integer
    add_index :peer_learning_connections,
              %i[round_id ring_in_round],
              where: "ring_in_round IS NOT NULL",
              name: "idx_peer_learning_connections_in_ring"
  end
end
