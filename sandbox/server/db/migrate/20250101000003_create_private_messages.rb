# frozen_string_literal: true

class CreatePrivateMessages < ActiveRecord::Migration[7.2]
  def change
    create_table :topic_allowed_users do |t|
      t.integer :user_id, :topic_id, null: false
      t.timestamps
      t.index %i[topic_id user_id], unique: true
      t.index %i[user_id topic_id], unique: true
    end

    create_table :tags do |t|
      t.string :name, null: false, index: { unique: true }
      t.timestamps
    end

    create_table :topic_tags do |t|
      t.integer :topic_id, :tag_id, null: false
      t.timestamps
      t.index %i[topic_id tag_id], unique: true
    end
  end
end
