# frozen_string_literal: true

module PeerLearning
  module Library
    # What a speaker said, once and for all: whoever thinks otherwise later says so anew, and the last word counts.
    class Consent < ActiveRecord::Base
      MOST_PARTS = 20

      self.table_name = "peer_learning_consents"

      belongs_to :speaker, class_name: "PeerLearning::Library::Speaker"

      enum :choice, Permission::CHOICES.each_with_index.to_h, scopes: false, prefix: :says

      def readonly?
        persisted?
      end
    end
  end
end
