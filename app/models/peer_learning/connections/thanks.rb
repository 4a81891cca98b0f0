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
