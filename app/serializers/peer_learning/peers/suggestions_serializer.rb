# frozen_string_literal: true

module PeerLearning
  module Peers
    class SuggestionsSerializer < ApplicationSerializer
      attributes :week, :want, :matching

      has_many :peers, serializer: PeerSerializer, embed: :objects
      has_many :wider, serializer: PeerSerializer, embed: :objects
    end
  end
end
