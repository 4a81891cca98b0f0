# frozen_string_literal: true

class AddEmailLevelToUserOptions < ActiveRecord::Migration[7.2]
  def change
    add_column :user_options, :email_level, :integer, default: 1, null: false
  end
end
