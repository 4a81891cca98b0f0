# frozen_string_literal: true

# A country before, of which nobody says in which area of the world a clinic was meant to be: an area has three digits.
class WidenRegionOfPeerLearningClinics < ActiveRecord::Migration[8.0]
  def up
    change_column :peer_learning_clinics, :region, :string, limit: 3
    forget_regions
  end

  def down
    forget_regions
    change_column :peer_learning_clinics, :region, :string, limit: 2
  end

  private

  def forget_regions
    execute "UPDATE peer_learning_clinics SET region = NULL"
  end
end
