# frozen_string_literal: true

class AddRecordingAskedAtToPeerLearningSittings < ActiveRecord::Migration[8.0]
  def change
    add_column :peer_learning_sittings, :recording_asked_at, :datetime
  end
end
