# frozen_string_literal: true

class AddCategoryCustomFields < ActiveRecord::Migration[7.2]
  def change
    create_table :category_custom_fields do |t|
      t.integer :category_id, null: false
      t.string :name, limit: 256, null: false
      t.text :value
      t.timestamps
      t.index %i[category_id name]
    end

    add_column :topics, :visible, :boolean, null: false, default: true
    add_column :topics, :archived, :boolean, null: false, default: false
  end
end
