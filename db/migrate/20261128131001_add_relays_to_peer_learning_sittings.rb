# frozen_string_literal: true

class AddRelaysToPeerLearningSittings < ActiveRecord::Migration[8.0]
  def change
    add_column :peer_learning_sittings, :relay_topic_id, :bigint
    add_index :peer_learning_sittings, :relay_topic_id, unique: true
    add_column :peer_learning_clinic_questions, :post_id, :bigint
    add_index :peer_learning_clinic_questions, :post_id, unique: true
    add_column :peer_learning_clinic_roles, :thanked_at, :datetime
  end
end
