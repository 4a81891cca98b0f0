# frozen_string_literal: true

class AddDirectoryIndexesToPeerLearningProfiles < ActiveRecord::Migration[8.0]
  disable_ddl_transaction!

  REGION = "idx_peer_learning_profiles_on_region"
  AFFILIATION = "idx_peer_learning_profiles_on_affiliation"

  def up
    remove_index :peer_learning_profiles, name: REGION, if_exists: true
    add_index :peer_learning_profiles, %i[region user_id], name: REGION, algorithm: :concurrently

    remove_index :peer_learning_profiles, name: AFFILIATION, if_exists: true
    add_index :peer_learning_profiles,
              :affiliation,
              using: :gin,
              opclass: :gin_trgm_ops,
              name: AFFILIATION,
              algorithm: :concurrently
  end

  def down
    remove_index :peer_learning_profiles, name: REGION, if_exists: true
    remove_index :peer_learning_profiles, name: AFFILIATION, if_exists: true
  end
end
