# frozen_string_literal: true

module PeerLearning
  module Library
    # What a member did with a resource, in one line: who offers it learns what it was good for.
    class Use < ActiveRecord::Base
      MAX_WORDS = 300

      self.table_name = "peer_learning_uses"

      belongs_to :resource, class_name: "PeerLearning::Library::Resource", counter_cache: true
      belongs_to :user
    end
  end
end
