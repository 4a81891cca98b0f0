# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    class QueueSerializer < ApplicationSerializer
      attributes :next

      has_many :entries, serializer: EntrySerializer, embed: :objects
    end
  end
end
