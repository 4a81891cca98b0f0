# frozen_string_literal: true

module PeerLearning
  module Connections
    # Somebody could meet then.
    class Pick < ActiveRecord::Base
      self.table_name = "peer_learning_slot_picks"

      belongs_to :slot, class_name: "PeerLearning::Connections::Slot"
      belongs_to :user
    end
  end
end
