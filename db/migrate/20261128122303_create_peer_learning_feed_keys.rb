# frozen_string_literal: true

class CreatePeerLearningFeedKeys < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_feed_keys do |t|
      t.bigint :user_id, null: false
      t.string :key, null: false, limit: 64
      t.timestamps
    end

    add_index :peer_learning_feed_keys, :user_id, unique: true
    add_index :peer_learning_feed_keys, :key, unique: true
  end
end
