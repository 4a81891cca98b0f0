# frozen_string_literal: true

class LetSupportRequestsBeForPeerLearningSittings < ActiveRecord::Migration[8.0]
  def change
    change_column_null :peer_learning_support_requests, :connection_id, true
    add_column :peer_learning_support_requests, :sitting_id, :bigint
    add_index :peer_learning_support_requests,
              %i[sitting_id user_id kind],
              unique: true,
              name: "idx_peer_learning_support_requests_of_sittings"
    add_check_constraint :peer_learning_support_requests,
                         "num_nonnulls(connection_id, sitting_id) = 1",
                         name: "peer_learning_support_requests_are_for_one"
  end
end
