# frozen_string_literal: true

class AddWordsToPeerLearningProfiles < ActiveRecord::Migration[8.0]
  def change
    change_table :peer_learning_profiles, bulk: true do |t|
      t.string :affiliation, null: false, limit: 100, default: ""
      t.string :role, null: false, limit: 100, default: ""
      t.text :contexts, null: false, array: true, default: []
      t.integer :bandwidth, null: false, limit: 2, default: 0
      t.boolean :nudges, null: false, default: true
      t.datetime :next_nudge_at
    end

    add_check_constraint :peer_learning_profiles,
                         "bandwidth BETWEEN 0 AND 2",
                         name: "chk_peer_learning_profiles_bandwidth"
    add_index :peer_learning_profiles,
              :next_nudge_at,
              where: "nudges AND visibility > 0",
              name: "idx_peer_learning_profiles_to_nudge"
  end
end
