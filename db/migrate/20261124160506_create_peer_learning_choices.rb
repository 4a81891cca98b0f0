# frozen_string_literal: true

class CreatePeerLearningChoices < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_choices do |t|
      t.bigint :user_id, null: false
      t.bigint :peer_id, null: false
      t.integer :choice, null: false, limit: 2
      t.date :until
      t.timestamps
    end

    add_index :peer_learning_choices, %i[user_id peer_id], unique: true
    add_index :peer_learning_choices, :peer_id
  end
end
