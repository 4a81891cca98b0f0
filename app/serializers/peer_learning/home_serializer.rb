# frozen_string_literal: true

module PeerLearning
  class HomeSerializer < ApplicationSerializer
    class BestPeerSerializer < ApplicationSerializer
      attributes :skill_id

      has_one :peer, serializer: Peers::PeerSerializer, embed: :objects
    end

    attributes :steps, :next, :free_support_requests, :clinics, :in_demand, :matching

    has_one :ambassador, serializer: Ambassadors::ReminderSerializer, embed: :objects
    has_many :best_peers, serializer: BestPeerSerializer, embed: :objects

    def clinics
      board = object.clinics.board
      board.clinics.map do |clinic|
        Clinics::RowSerializer.new(clinic, scope:, root: false, board:).as_json
      end
    end

    # A list does not hand its options on.
    def next
      object.next.map do |connection|
        Connections::RowSerializer.new(connection, scope:, root: false, now: object.now).as_json
      end
    end
  end
end
