# frozen_string_literal: true

class AddDetailsToPeerLearningSkillTags < ActiveRecord::Migration[8.0]
  def change
    change_table :peer_learning_skill_tags, bulk: true do |t|
      t.text :formats, null: false, array: true, default: []
      t.integer :purpose, limit: 2
      t.string :note, null: false, limit: 200, default: ""
      t.datetime :asked_at
      t.datetime :hidden_at
    end

    add_check_constraint :peer_learning_skill_tags,
                         "direction = 0 OR formats = '{}'",
                         name: "chk_peer_learning_skill_tags_formats"
    add_check_constraint :peer_learning_skill_tags,
                         "direction = 1 OR purpose IS NULL",
                         name: "chk_peer_learning_skill_tags_purpose"
    add_check_constraint :peer_learning_skill_tags,
                         "hidden_at IS NULL OR asked_at IS NOT NULL",
                         name: "chk_peer_learning_skill_tags_hidden"

    add_index :peer_learning_skill_tags,
              %i[confirmed_at user_id],
              where: "asked_at IS NULL",
              name: "idx_peer_learning_skill_tags_to_ask"
    add_index :peer_learning_skill_tags,
              %i[asked_at user_id],
              where: "asked_at IS NOT NULL AND hidden_at IS NULL",
              name: "idx_peer_learning_skill_tags_to_hide"
  end
end
