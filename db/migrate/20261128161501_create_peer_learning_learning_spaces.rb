# frozen_string_literal: true

class CreatePeerLearningLearningSpaces < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_learning_spaces do |t|
      t.string :address, limit: 1000, null: false
      t.string :name, limit: 200
      t.datetime :tried_at
      t.string :failure, limit: 30
      t.timestamps
    end
    add_index :peer_learning_learning_spaces, :address, unique: true

    create_table :peer_learning_space_entries do |t|
      t.bigint :learning_space_id, null: false
      t.string :fingerprint, limit: 40, null: false
      t.string :title, limit: 200, null: false
      t.string :url, limit: 1000
      t.datetime :starts_at
      t.datetime :ends_at
      t.boolean :all_day, null: false, default: false
      t.datetime :published_at
      t.timestamps
    end
    add_index :peer_learning_space_entries,
              %i[learning_space_id fingerprint],
              unique: true,
              name: "idx_peer_learning_space_entries"
  end
end
