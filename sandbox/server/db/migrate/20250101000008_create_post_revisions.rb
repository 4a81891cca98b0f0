# frozen_string_literal: true

class CreatePostRevisions < ActiveRecord::Migration[7.2]
  def change
    add_column :posts, :version, :integer, default: 1, null: false
    create_table :post_revisions do |t|
      t.integer :post_id, :user_id, :number
      t.text :modifications
      t.timestamps
      t.index %i[post_id number]
    end
  end
end
