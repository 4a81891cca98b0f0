# frozen_string_literal: true

module PeerLearning
  module Help
    class PageSerializer < ApplicationSerializer
      attributes :next

      has_many :requests, serializer: RequestSerializer, embed: :objects
    end
  end
end
