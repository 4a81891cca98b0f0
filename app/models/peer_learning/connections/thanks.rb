# frozen_string_literal: true

module PeerLearning
  module Connections
    # Said once for a skill, by one member to another.
    class Thanks < ActiveRecord::Base
      MAX_WORDS = 500

      self.table_name = "peer_learning_thanks"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection"
      belongs_to :giver, class_name: "User"
      belongs_to :receiver, class_name: "User"
      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_thanks
#
#  id            :bigint           not null, primary key
#  words         :string(500)
#  created_at    :datetime         not null
#  connection_id :bigint           not null
#  giver_id      :bigint           not null
#  receiver_id   :bigint           not null
#  skill_id      :bigint           not null
#
# Indexes
#
#  idx_peer_learning_thanks                   (connection_id,giver_id,receiver_id,skill_id) UNIQUE
#  index_peer_learning_thanks_on_giver_id     (giver_id)
#  index_peer_learning_thanks_on_receiver_id  (receiver_id)
#  index_peer_learning_thanks_on_skill_id     (skill_id)
#
