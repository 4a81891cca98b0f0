# frozen_string_literal: true

class CreatePeerLearningProfiles < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_profiles do |t|
      t.bigint :user_id, null: false
      t.string :region, limit: 2
      t.integer :capacity, null: false, limit: 2, default: 1
      t.date :paused_until
      t.jsonb :availability, null: false, default: []
      t.integer :visibility, null: false, limit: 2, default: 0
      t.datetime :consented_at
      t.timestamps

      t.check_constraint "capacity BETWEEN 0 AND 4", name: "chk_peer_learning_profiles_capacity"
      t.check_constraint "visibility BETWEEN 0 AND 2", name: "chk_peer_learning_profiles_visibility"
      t.check_constraint "(visibility = 0) = (consented_at IS NULL)",
                         name: "chk_peer_learning_profiles_consent"
    end

    add_index :peer_learning_profiles, :user_id, unique: true
  end
end
