# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # Who did what about an item, and what they noted for colleagues.
    class Deed < ActiveRecord::Base
      MAX_WORDS = 500

      self.table_name = "peer_learning_ambassador_deeds"

      belongs_to :item, class_name: "PeerLearning::Ambassadors::Item"
      belongs_to :actor, class_name: "User", optional: true
    end
  end
end
