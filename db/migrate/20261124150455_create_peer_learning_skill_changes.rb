# frozen_string_literal: true

class CreatePeerLearningSkillChanges < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_skill_changes do |t|
      t.bigint :skill_id, null: false
      t.bigint :actor_id
      t.integer :action, null: false, limit: 2
      t.jsonb :details, null: false, default: {}
      t.datetime :created_at, null: false
    end

    add_index :peer_learning_skill_changes,
              %i[skill_id id],
              name: "idx_peer_learning_skill_changes_on_skill"
    add_index :peer_learning_skill_changes,
              :actor_id,
              where: "actor_id IS NOT NULL",
              name: "idx_peer_learning_skill_changes_on_actor"
  end
end
