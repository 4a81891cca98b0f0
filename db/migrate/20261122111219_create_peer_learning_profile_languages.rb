# frozen_string_literal: true

class CreatePeerLearningProfileLanguages < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_profile_languages do |t|
      t.bigint :user_id, null: false
      t.string :code, null: false, limit: 35
      t.integer :proficiency, null: false, limit: 2
      t.timestamps

      t.check_constraint "proficiency BETWEEN 0 AND 5",
                         name: "chk_peer_learning_profile_languages_proficiency"
    end

    add_index :peer_learning_profile_languages,
              %i[user_id code],
              unique: true,
              name: "idx_peer_learning_profile_languages_on_user"
    add_index :peer_learning_profile_languages,
              %i[code proficiency user_id],
              name: "idx_peer_learning_profile_languages_on_code"
  end
end
