# frozen_string_literal: true

class AddInterpretersIndexToPeerLearningProfiles < ActiveRecord::Migration[8.0]
  disable_ddl_transaction!

  INTERPRETERS = "idx_peer_learning_profiles_on_interpreters"

  def up
    remove_index :peer_learning_profiles, name: INTERPRETERS, if_exists: true
    add_index :peer_learning_profiles,
              :user_id,
              where: "interprets",
              name: INTERPRETERS,
              algorithm: :concurrently
  end

  def down
    remove_index :peer_learning_profiles, name: INTERPRETERS, if_exists: true
  end
end
