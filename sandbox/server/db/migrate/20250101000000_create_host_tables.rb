# frozen_string_literal: true

# Core's tables, with those of their columns that are stood in for.
class CreateHostTables < ActiveRecord::Migration[7.2]
  def change
    create_accounts
    create_groups
    create_content
    create_preferences
  end

  private

  def create_accounts
    create_table :users do |t|
      t.string :username, limit: 60, null: false
      t.string :username_lower, limit: 60, null: false, index: { unique: true }
      t.string :name
      t.string :email, limit: 513, null: false
      t.string :locale, limit: 10
      t.integer :trust_level, null: false
      t.boolean :active, :admin, :moderator, :staged, default: false, null: false
      t.datetime :suspended_at, :suspended_till, :silenced_till, :last_seen_at
      t.timestamps
    end

    create_table :user_options, id: false do |t|
      t.integer :user_id, null: false, primary_key: true
      t.string :timezone
      t.boolean :hide_profile, default: false, null: false
    end

    create_table :user_stats, id: false do |t|
      t.integer :user_id, null: false, primary_key: true
      t.integer :post_count, :topic_count, default: 0, null: false
    end
  end

  def create_groups
    create_table :groups do |t|
      t.string :name, null: false, index: { unique: true }
      t.string :full_name
      t.boolean :automatic, default: false, null: false
      t.timestamps
    end

    create_table :group_users do |t|
      t.integer :group_id, :user_id, null: false
      t.boolean :owner, default: false, null: false
      t.timestamps
      t.index %i[group_id user_id], unique: true
      t.index %i[user_id group_id], unique: true
    end
  end

  def create_content
    create_table :categories do |t|
      t.string :name, limit: 50, null: false
      t.string :slug, null: false
      t.string :color, limit: 6, default: "0088CC", null: false
      t.text :description
      t.integer :user_id, null: false
      t.integer :parent_category_id, :position
      t.boolean :read_restricted, default: false, null: false
      t.timestamps
    end

    create_table :category_groups do |t|
      t.integer :category_id, :group_id, null: false
      t.integer :permission_type, default: 1
      t.timestamps
    end

    create_table :topics do |t|
      t.string :title, :slug, null: false
      t.string :archetype, default: "regular", null: false
      t.integer :user_id, :last_post_user_id, null: false
      t.integer :category_id
      t.integer :posts_count, :views, default: 0, null: false
      t.datetime :bumped_at, null: false
      t.datetime :deleted_at
      t.timestamps
    end

    create_table :posts do |t|
      t.integer :user_id, :topic_id, :post_number, null: false
      t.text :raw, :cooked, null: false
      t.datetime :deleted_at
      t.timestamps
      t.index %i[topic_id post_number], unique: true
    end
  end

  def create_preferences
    create_table :ignored_users do |t|
      t.integer :user_id, :ignored_user_id, null: false
      t.datetime :expiring_at
      t.timestamps
      t.index %i[user_id ignored_user_id], unique: true
    end

    create_table :muted_users do |t|
      t.integer :user_id, :muted_user_id, null: false
      t.timestamps
      t.index %i[user_id muted_user_id], unique: true
    end

    create_table :site_settings do |t|
      t.string :name, null: false
      t.text :value
      t.timestamps
      t.index :name, unique: true
    end

    create_table :user_histories do |t|
      t.integer :action, null: false
      t.integer :acting_user_id
      t.string :custom_type
      t.text :details
      t.timestamps
    end
  end
end
