# frozen_string_literal: true

module PeerLearning
  module Peers
    class DirectoryPageSerializer < ApplicationSerializer
      attributes :next

      has_many :members, serializer: MemberCardSerializer, embed: :objects
    end
  end
end
