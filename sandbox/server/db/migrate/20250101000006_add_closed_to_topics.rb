# frozen_string_literal: true

class AddClosedToTopics < ActiveRecord::Migration[7.2]
  def change
    add_column :topics, :closed, :boolean, null: false, default: false
  end
end
