# frozen_string_literal: true

module PeerLearning
  module Library
    # That a member would like to have a resource in another language, or makes it so.
    class Translation < ActiveRecord::Base
      STANCES = %w[wants makes].freeze

      self.table_name = "peer_learning_translations"

      belongs_to :resource, class_name: "PeerLearning::Library::Resource"
      belongs_to :user

      enum :stance, STANCES.each_with_index.to_h, suffix: :it
    end
  end
end
