# frozen_string_literal: true

module PeerLearning
  module Library
    # One form of a recording, at an address: all of it, or the part from one second to another. How long and how large it is
    # is said by who added it.
    class Medium < ActiveRecord::Base
      MOST = 20
      KINDS = %w[video audio captions transcript slides].freeze
      FIELDS = %i[kind url language seconds bytes from_second to_second].freeze

      MOST_SECONDS = 24 * 60 * 60
      MOST_BYTES = 1.terabyte

      self.table_name = "peer_learning_media"

      belongs_to :recording, class_name: "PeerLearning::Library::Recording"

      enum :kind, KINDS.each_with_index.to_h, scopes: false, prefix: :as
    end
  end
end
