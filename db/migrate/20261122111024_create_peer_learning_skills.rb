# frozen_string_literal: true

class CreatePeerLearningSkills < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_skills do |t|
      t.string :slug, null: false, limit: 100
      t.integer :area, null: false, limit: 2
      t.text :groups, null: false, array: true, default: []
      t.bigint :parent_id
      t.string :wikidata_qid, limit: 20
      t.jsonb :names, null: false, default: {}
      t.jsonb :aliases, null: false, default: {}
      t.integer :status, null: false, limit: 2, default: 0
      t.bigint :merged_into_id
      t.timestamps
    end

    add_index :peer_learning_skills, :slug, unique: true
    add_index :peer_learning_skills, :parent_id
  end
end
