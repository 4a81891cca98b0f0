# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What happened to a term, one line a move.
    class Change < ActiveRecord::Base
      self.table_name = "peer_learning_ambassador_changes"

      belongs_to :term, class_name: "PeerLearning::Ambassadors::Term"
      belongs_to :actor, class_name: "User", optional: true
    end
  end
end
