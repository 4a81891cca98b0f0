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

# == Schema Information
#
# Table name: peer_learning_slot_picks
#
#  id      :bigint           not null, primary key
#  slot_id :bigint           not null
#  user_id :bigint           not null
#
# Indexes
#
#  index_peer_learning_slot_picks_on_slot_id_and_user_id  (slot_id,user_id) UNIQUE
#  index_peer_learning_slot_picks_on_user_id              (user_id)
#
