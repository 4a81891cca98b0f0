# frozen_string_literal: true

class CreatePeerLearningSlots < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_slots do |t|
      t.bigint :connection_id, null: false
      t.datetime :starts_at, null: false
      t.bigint :proposer_id
      t.timestamps
    end

    add_index :peer_learning_slots, %i[connection_id starts_at], unique: true

    create_table :peer_learning_slot_picks do |t|
      t.bigint :slot_id, null: false
      t.bigint :user_id, null: false
    end

    add_index :peer_learning_slot_picks, %i[slot_id user_id], unique: true
    add_index :peer_learning_slot_picks, :user_id
  end
end
