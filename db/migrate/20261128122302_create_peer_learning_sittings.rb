# frozen_string_literal: true

class CreatePeerLearningSittings < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_sittings do |t|
      t.bigint :clinic_id, null: false
      t.integer :state, null: false, limit: 2, default: 0
      t.datetime :starts_at, null: false
      t.datetime :ends_at, null: false
      t.string :time_zone, null: false, limit: 100
      t.integer :seats
      t.integer :revision, null: false, default: 0
      t.bigint :topic_id
      t.string :topic_title, limit: 300
      t.string :text_digest, limit: 64
      t.integer :event_revision
      t.timestamps
    end

    add_index :peer_learning_sittings,
              %i[clinic_id starts_at],
              unique: true,
              where: "state = 0",
              name: "idx_peer_learning_sittings"
    add_index :peer_learning_sittings, :starts_at
    add_index :peer_learning_sittings, :topic_id, unique: true

    create_table :peer_learning_attendances do |t|
      t.bigint :sitting_id, null: false
      t.bigint :user_id, null: false
      t.integer :answer, null: false, limit: 2
      t.integer :event_answer, limit: 2
      t.datetime :asked_at, null: false
      t.integer :level, limit: 2
      t.string :language, limit: 35
      t.boolean :text_only, null: false, default: false
      t.integer :told_revision, null: false, default: 0
      t.timestamps
    end

    add_index :peer_learning_attendances,
              %i[sitting_id user_id],
              unique: true,
              name: "idx_peer_learning_attendances"
    add_index :peer_learning_attendances, :user_id
    add_index :peer_learning_attendances,
              %i[sitting_id answer asked_at id],
              name: "idx_peer_learning_attendances_in_order"
  end
end
