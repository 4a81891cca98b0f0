# frozen_string_literal: true

module PeerLearning
  module Peers
    # options[:fitting]: ids of the tags that made their owners fit
    class DirectoryPageSerializer < ApplicationSerializer
      attributes :next, :ways_out

      has_many :members, serializer: MemberCardSerializer, embed: :objects

      def include_ways_out?
        object.ways_out.present?
      end
    end
  end
end
