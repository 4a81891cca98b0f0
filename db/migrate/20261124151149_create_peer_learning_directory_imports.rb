# frozen_string_literal: true

class CreatePeerLearningDirectoryImports < ActiveRecord::Migration[8.0]
  def change
    create_table :peer_learning_directory_imports do |t|
      t.bigint :user_id, null: false
      t.string :filename, null: false, limit: 255
      t.bigint :bytes, null: false
      t.integer :status, null: false, limit: 2, default: 0
      t.integer :rows_done, null: false, default: 0
      t.bigint :bytes_done, null: false, default: 0
      t.jsonb :counts, null: false, default: {}
      t.jsonb :problems, null: false, default: []
      t.jsonb :remarks, null: false, default: []
      t.jsonb :new_skills, null: false, default: []
      t.jsonb :header, null: false, default: []
      t.datetime :worked_at, null: false
      t.timestamps
    end

    add_index :peer_learning_directory_imports, %i[user_id id]
    add_index :peer_learning_directory_imports, :worked_at

    create_table :peer_learning_directory_import_parts do |t|
      t.bigint :import_id, null: false
      t.integer :position, null: false
      t.binary :content, null: false
    end

    add_index :peer_learning_directory_import_parts,
              %i[import_id position],
              unique: true,
              name: "idx_peer_learning_directory_import_parts"

    create_table :peer_learning_directory_import_rows do |t|
      t.bigint :import_id, null: false
      t.integer :line, null: false
      t.string :username, null: false, limit: 60
      t.integer :outcome, null: false, limit: 2
      t.jsonb :messages, null: false, default: []
      t.jsonb :cells
    end

    add_index :peer_learning_directory_import_rows,
              %i[import_id line],
              unique: true,
              name: "idx_peer_learning_directory_import_rows_on_line"
    add_index :peer_learning_directory_import_rows,
              %i[import_id username line],
              name: "idx_peer_learning_directory_import_rows_on_name"
  end
end
