# frozen_string_literal: true

class CreatePeerLearningOfferHints < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_offer_hints do |t|
      t.bigint :user_id, null: false
      t.bigint :skill_id, null: false, index: true
      t.integer :people, null: false
      t.datetime :told_at, null: false
      t.integer :answer, limit: 2
      t.index %i[user_id skill_id], unique: true, name: "idx_peer_learning_offer_hints"
    end

    add_column :peer_learning_profiles, :offer_hints, :boolean, null: false, default: true
    # Who wrote what the forum has as the solution, where it has one.
    add_column :peer_learning_help_requests, :solver_id, :bigint
    add_index :peer_learning_help_requests, :solver_id
  end
end
