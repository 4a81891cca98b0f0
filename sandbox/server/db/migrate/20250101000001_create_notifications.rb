# frozen_string_literal: true

class CreateNotifications < ActiveRecord::Migration[7.2]
  def change
    create_table :notifications do |t|
      t.integer :notification_type, :user_id, null: false
      t.string :data, limit: 1000, null: false
      t.boolean :read, default: false, null: false
      t.timestamps
      t.index %i[user_id created_at]
    end
  end
end
