# frozen_string_literal: true

module PeerLearning
  class HomeSerializer < ApplicationSerializer
    class BestPeerSerializer < ApplicationSerializer
      attributes :skill_id

      has_one :peer, serializer: Peers::PeerSerializer, embed: :objects
    end

    attributes :steps, :in_demand, :matching

    has_many :best_peers, serializer: BestPeerSerializer, embed: :objects
  end
end
