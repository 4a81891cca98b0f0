# frozen_string_literal: true

module PeerLearning
  module Connections
    class SupportQueueSerializer < ApplicationSerializer
      attributes :next

      has_many :support_requests, serializer: SupportRequestSerializer, embed: :objects
    end
  end
end
