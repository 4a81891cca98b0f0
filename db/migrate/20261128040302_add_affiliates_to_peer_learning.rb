# frozen_string_literal: true

class AddAffiliatesToPeerLearning < ActiveRecord::Migration[8.0]
  def change
    add_column :peer_learning_profiles, :for_affiliate, :boolean, null: false, default: false
    add_column :peer_learning_connection_members, :brought_by_id, :bigint
    add_index :peer_learning_connection_members, :brought_by_id
  end
end
