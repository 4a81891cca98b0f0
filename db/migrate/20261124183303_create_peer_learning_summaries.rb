# frozen_string_literal: true

class CreatePeerLearningSummaries < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_summaries do |t|
      t.bigint :connection_id, null: false
      t.bigint :author_id
      t.text :did
      t.text :learned
      t.text :helped
      t.text :hard
      t.text :next_step
      t.bigint :topic_id
      t.datetime :finished_at
      t.timestamps
    end

    add_index :peer_learning_summaries, :connection_id, unique: true
    add_index :peer_learning_summaries, :author_id
    add_index :peer_learning_summaries, :topic_id, unique: true

    create_table :peer_learning_thanks do |t|
      t.bigint :connection_id, null: false
      t.bigint :giver_id, null: false
      t.bigint :receiver_id, null: false
      t.bigint :skill_id, null: false
      t.string :words, limit: 500
      t.datetime :created_at, null: false
    end

    add_index :peer_learning_thanks,
              %i[connection_id giver_id receiver_id skill_id],
              unique: true,
              name: "idx_peer_learning_thanks"
    add_index :peer_learning_thanks, :giver_id
    add_index :peer_learning_thanks, :receiver_id
    add_index :peer_learning_thanks, :skill_id

    create_table :peer_learning_support_requests do |t|
      t.bigint :connection_id, null: false
      t.bigint :user_id, null: false
      t.integer :kind, null: false, limit: 2
      t.string :note, limit: 500
      t.integer :state, null: false, limit: 2, default: 0
      t.bigint :handler_id
      t.timestamps
    end

    add_index :peer_learning_support_requests,
              %i[connection_id user_id kind],
              unique: true,
              name: "idx_peer_learning_support_requests"
    add_index :peer_learning_support_requests, %i[state id]
    add_index :peer_learning_support_requests, :user_id
    add_index :peer_learning_support_requests, :handler_id
  end
end
