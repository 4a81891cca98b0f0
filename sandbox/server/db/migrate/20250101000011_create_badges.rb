# frozen_string_literal: true

class CreateBadges < ActiveRecord::Migration[7.2]
  def change
    create_table :badges do |t|
      t.string :name, null: false, index: { unique: true }
      t.integer :badge_type_id, null: false
      t.integer :badge_grouping_id, default: 5, null: false
      t.integer :grant_count, default: 0, null: false
      t.integer :trigger
      t.string :icon, default: "certificate"
      t.text :query
      t.boolean :allow_title, :multiple_grant, :target_posts, :system, default: false, null: false
      t.boolean :enabled, :auto_revoke, :listable, default: true, null: false
      t.timestamps
    end

    create_table :user_badges do |t|
      t.integer :badge_id, :user_id, :granted_by_id, null: false
      t.integer :notification_id
      t.datetime :granted_at, :created_at, null: false
      t.index %i[badge_id user_id], unique: true
    end
  end
end
