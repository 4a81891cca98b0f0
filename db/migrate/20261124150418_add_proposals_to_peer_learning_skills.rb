# frozen_string_literal: true

class AddProposalsToPeerLearningSkills < ActiveRecord::Migration[8.0]
  def change
    change_table :peer_learning_skills do |t|
      t.bigint :proposer_id
      t.string :reason, limit: 500
      t.integer :lock_version, null: false, default: 0
    end

    add_index :peer_learning_skills,
              :proposer_id,
              where: "proposer_id IS NOT NULL",
              name: "idx_peer_learning_skills_on_proposer"
    add_index :peer_learning_skills,
              :merged_into_id,
              where: "merged_into_id IS NOT NULL",
              name: "idx_peer_learning_skills_on_merged_into"
  end
end
