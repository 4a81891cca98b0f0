# frozen_string_literal: true

class CreatePeerLearningRounds < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_rounds do |t|
      t.date :month, null: false
      t.integer :state, null: false, limit: 2, default: 0
      t.datetime :closes_at, null: false
      t.bigint :draw_id
      t.integer :places_done, null: false, default: 0
      t.datetime :published_at
      t.datetime :told_at
      t.timestamps
    end

    add_index :peer_learning_rounds, :month, unique: true

    create_table :peer_learning_draws do |t|
      t.bigint :round_id, null: false
      t.bigint :author_id
      t.jsonb :rules, null: false, default: {}
      t.jsonb :pins, null: false, default: []
      t.jsonb :exclusions, null: false, default: []
      t.jsonb :places, null: false, default: []
      t.jsonb :left_out, null: false, default: []
      t.string :failure, limit: 20
      t.datetime :drawn_at
      t.timestamps
    end

    add_index :peer_learning_draws, :round_id
    add_index :peer_learning_draws, :author_id

    create_table :peer_learning_round_outcomes do |t|
      t.bigint :round_id, null: false
      t.bigint :user_id, null: false
      t.bigint :connection_id
      t.string :reason, limit: 20
      t.datetime :warned_at
      t.datetime :told_at
      t.timestamps
    end

    add_index :peer_learning_round_outcomes, %i[round_id user_id], unique: true
    add_index :peer_learning_round_outcomes, :user_id
    add_index :peer_learning_round_outcomes, :connection_id

    add_column :peer_learning_connections, :place_in_round, :integer
    add_index :peer_learning_connections,
              %i[round_id place_in_round],
              unique: true,
              name: "idx_peer_learning_connections_in_round"
    add_column :peer_learning_profiles, :in_rounds, :boolean, null: false, default: false
    add_column :peer_learning_profiles, :interprets, :boolean, null: false, default: false
    add_column :peer_learning_profiles, :stepped_back_at, :datetime
  end
end
