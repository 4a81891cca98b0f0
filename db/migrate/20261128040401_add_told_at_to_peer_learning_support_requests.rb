# frozen_string_literal: true

class AddToldAtToPeerLearningSupportRequests < ActiveRecord::Migration[8.0]
  def change
    add_column :peer_learning_support_requests, :told_at, :datetime
  end
end
