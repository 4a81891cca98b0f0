# frozen_string_literal: true

class CreateUploads < ActiveRecord::Migration[7.2]
  def change
    create_table :uploads do |t|
      t.integer :user_id, null: false, index: true
      t.string :original_filename, :url, null: false
      t.bigint :filesize, null: false
      t.integer :width, :height
      t.string :sha1, limit: 40, index: { unique: true }
      t.string :extension, limit: 10
      t.boolean :secure, null: false, default: false
      t.string :original_sha1, :security_last_changed_reason
      t.datetime :security_last_changed_at
      t.timestamps
    end

    create_table :upload_references do |t|
      t.bigint :upload_id, null: false
      t.string :target_type, null: false
      t.bigint :target_id, null: false
      t.timestamps
      t.index %i[upload_id target_type target_id],
              unique: true,
              name: "index_upload_references_on_upload_and_target"
      t.index %i[target_type target_id]
    end

    create_table :user_uploads do |t|
      t.integer :upload_id, :user_id, null: false
      t.datetime :created_at, null: false
      t.index %i[upload_id user_id], unique: true
    end
  end
end
