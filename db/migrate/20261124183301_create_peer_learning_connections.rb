# frozen_string_literal: true

class CreatePeerLearningConnections < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_connections do |t|
      t.integer :origin, null: false, limit: 2
      t.integer :state, null: false, limit: 2, default: 0
      t.bigint :skill_id, null: false
      t.bigint :asker_id
      t.bigint :round_id
      t.string :language, null: false, limit: 35
      t.integer :minutes, null: false, default: 90
      t.text :goal
      t.text :give_back
      t.string :video_url, limit: 1000
      t.bigint :topic_id
      t.datetime :starts_at
      t.datetime :event_starts_at
      t.datetime :expires_at
      t.datetime :reminded_at
      t.datetime :ended_at
      t.timestamps
    end

    add_index :peer_learning_connections, :topic_id, unique: true
    add_index :peer_learning_connections, :skill_id
    add_index :peer_learning_connections, :round_id
    add_index :peer_learning_connections, :asker_id
    add_index :peer_learning_connections, %i[state expires_at]
    add_index :peer_learning_connections, %i[state starts_at]

    create_table :peer_learning_connection_members do |t|
      t.bigint :connection_id, null: false
      t.bigint :user_id, null: false
      t.integer :answer, null: false, limit: 2, default: 0
      t.integer :decline_reason, limit: 2
      t.string :decline_note, limit: 500
      t.boolean :interprets, null: false, default: false
      t.boolean :met
      t.boolean :may_publish
      t.datetime :answered_at
      t.datetime :asked_whether_met_at
      t.datetime :silent_at
      t.timestamps
    end

    add_index :peer_learning_connection_members,
              %i[connection_id user_id],
              unique: true,
              name: "idx_peer_learning_connection_members"
    add_index :peer_learning_connection_members, :user_id
    add_index :peer_learning_connection_members,
              :asked_whether_met_at,
              where: "met IS NULL AND silent_at IS NULL",
              name: "idx_peer_learning_connection_members_not_heard"

    create_table :peer_learning_teachings do |t|
      t.bigint :connection_id, null: false
      t.bigint :teacher_id, null: false
      t.bigint :learner_id, null: false
      t.bigint :skill_id, null: false
    end

    add_index :peer_learning_teachings,
              %i[connection_id teacher_id learner_id skill_id],
              unique: true,
              name: "idx_peer_learning_teachings"
    add_index :peer_learning_teachings, :teacher_id
    add_index :peer_learning_teachings, :learner_id
    add_index :peer_learning_teachings, :skill_id

    create_table :peer_learning_connection_changes do |t|
      t.bigint :connection_id, null: false
      t.bigint :actor_id
      t.string :change, null: false, limit: 30
      t.datetime :created_at, null: false
      t.datetime :told_at
    end

    add_index :peer_learning_connection_changes,
              %i[connection_id id],
              name: "idx_peer_learning_connection_changes"
    add_index :peer_learning_connection_changes, :actor_id
    add_index :peer_learning_connection_changes,
              :created_at,
              where: "told_at IS NULL",
              name: "idx_peer_learning_connection_changes_to_tell"
  end
end
