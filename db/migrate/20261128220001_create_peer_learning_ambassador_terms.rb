# frozen_string_literal: true

class CreatePeerLearningAmbassadorTerms < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_ambassador_terms do |t|
      t.bigint :user_id, null: false
      t.integer :state, limit: 2, null: false, default: 0
      t.string :regions, array: true, null: false, default: []
      t.string :languages, array: true, null: false, default: []
      t.string :words, limit: 1000, null: false
      # Why it was declined.
      t.string :reason, limit: 500
      t.date :begins_on
      t.date :ends_on
      t.datetime :reminded_at
      t.datetime :renewal_asked_at
      # Until when is talked about whether it goes on, as they may not apply any more; kept on where the talk is over.
      t.date :talk_until
      t.boolean :kept_on, null: false, default: false
      # Who is asked to take over.
      t.bigint :successor_id
      t.timestamps
    end
    # One at a time: applied for, confirmed, or served.
    add_index :peer_learning_ambassador_terms,
              :user_id,
              unique: true,
              where: "state IN (0, 1, 2)",
              name: "idx_peer_learning_ambassador_terms_under_way"
    add_index :peer_learning_ambassador_terms, %i[user_id id]
    add_index :peer_learning_ambassador_terms, %i[state id]
    add_index :peer_learning_ambassador_terms, :successor_id

    create_table :peer_learning_ambassador_skills do |t|
      t.bigint :term_id, null: false
      t.bigint :skill_id, null: false
    end
    add_index :peer_learning_ambassador_skills, %i[term_id skill_id], unique: true
    add_index :peer_learning_ambassador_skills, :skill_id

    create_table :peer_learning_ambassador_changes do |t|
      t.bigint :term_id, null: false
      t.string :change, limit: 30, null: false
      t.bigint :actor_id
      t.datetime :created_at, null: false
    end
    add_index :peer_learning_ambassador_changes, %i[term_id id]
    add_index :peer_learning_ambassador_changes, :actor_id
  end
end
