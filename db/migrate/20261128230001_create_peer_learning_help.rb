# frozen_string_literal: true

class CreatePeerLearningHelp < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_help_requests do |t|
      t.bigint :topic_id, null: false, index: { unique: true }
      t.bigint :user_id, null: false, index: true
      # As its author or somebody else marked it; else as its category has it.
      t.integer :kind, limit: 2
      t.string :language, limit: 35, null: false
      t.integer :urgency, limit: 2, null: false, default: 0
      t.integer :state, limit: 2, null: false, default: 0
      t.integer :reach, limit: 2, null: false, default: 0
      t.datetime :asked_at, null: false
      t.datetime :looked_at
      t.datetime :climbs_at
      t.datetime :next_look_at
      t.bigint :taker_id, index: true
      t.datetime :taken_at
      t.datetime :reminded_at
      t.datetime :ended_at
      t.bigint :connection_id, index: true
      t.timestamps
    end
    add_index :peer_learning_help_requests,
              :next_look_at,
              where: "next_look_at IS NOT NULL",
              name: "idx_peer_learning_help_requests_to_look_at"
    add_index :peer_learning_help_requests,
              %i[state id],
              name: "idx_peer_learning_help_requests_by_state"

    create_table :peer_learning_help_request_skills do |t|
      t.bigint :request_id, null: false
      t.bigint :skill_id, null: false, index: true
      t.index %i[request_id skill_id], unique: true, name: "idx_peer_learning_help_request_skills"
    end

    create_table :peer_learning_help_calls do |t|
      t.bigint :request_id, null: false
      t.bigint :user_id, null: false
      t.integer :state, limit: 2, null: false, default: 0
      # Of who took it unasked, there is neither.
      t.datetime :told_at
      t.datetime :told_again_at
      t.datetime :again_at
      t.jsonb :why, null: false, default: {}
      t.timestamps
      t.index %i[request_id user_id], unique: true, name: "idx_peer_learning_help_calls"
      t.index %i[user_id told_at], name: "idx_peer_learning_help_calls_of_member"
    end

    add_column :peer_learning_profiles, :help_per_week, :integer, limit: 2, null: false, default: 3
  end
end
