# frozen_string_literal: true

class CreatePeerLearningAmbassadorItems < ActiveRecord::Migration[8.0]
  def change
    # What somebody did about something that waits; what nobody touched has no row.
    create_table :peer_learning_ambassador_items do |t|
      t.string :source, limit: 30, null: false
      t.bigint :source_id, null: false
      t.integer :state, limit: 2, null: false, default: 0
      t.bigint :taker_id
      t.bigint :offered_to_id
      t.timestamps
    end
    add_index :peer_learning_ambassador_items,
              %i[source source_id],
              unique: true,
              name: "idx_peer_learning_ambassador_items"
    add_index :peer_learning_ambassador_items, :taker_id
    add_index :peer_learning_ambassador_items, :offered_to_id

    create_table :peer_learning_ambassador_deeds do |t|
      t.bigint :item_id, null: false
      t.string :deed, limit: 20, null: false
      t.bigint :actor_id
      t.string :words, limit: 500
      t.datetime :created_at, null: false
    end
    add_index :peer_learning_ambassador_deeds, %i[item_id id]
    add_index :peer_learning_ambassador_deeds, :actor_id
  end
end
