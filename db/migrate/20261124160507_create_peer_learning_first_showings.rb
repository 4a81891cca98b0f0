# frozen_string_literal: true

class CreatePeerLearningFirstShowings < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_first_showings do |t|
      t.bigint :seeker_id, null: false
      t.bigint :peer_id, null: false
      t.date :shown_on, null: false
    end

    add_index :peer_learning_first_showings,
              %i[seeker_id peer_id],
              unique: true,
              name: "idx_peer_learning_first_showings_on_pair"
    add_index :peer_learning_first_showings,
              %i[peer_id shown_on],
              name: "idx_peer_learning_first_showings_on_peer"
    add_index :peer_learning_first_showings, :shown_on
  end
end
