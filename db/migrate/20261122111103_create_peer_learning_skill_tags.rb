# frozen_string_literal: true

class CreatePeerLearningSkillTags < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_skill_tags do |t|
      t.bigint :user_id, null: false
      t.bigint :skill_id, null: false
      t.integer :direction, null: false, limit: 2
      t.integer :level, null: false, limit: 2
      t.integer :priority, null: false, limit: 2, default: 2
      t.datetime :confirmed_at, null: false
      t.timestamps

      t.check_constraint <<~SQL.squish, name: "chk_peer_learning_skill_tags_level"
        (direction = 0 AND level BETWEEN 1 AND 4) OR (direction = 1 AND level BETWEEN 0 AND 3)
      SQL
      t.check_constraint "priority BETWEEN 1 AND 3", name: "chk_peer_learning_skill_tags_priority"
    end

    add_index :peer_learning_skill_tags,
              %i[user_id skill_id direction],
              unique: true,
              name: "idx_peer_learning_skill_tags_on_user"
    add_index :peer_learning_skill_tags,
              %i[skill_id direction level user_id],
              name: "idx_peer_learning_skill_tags_on_skill"
  end
end
