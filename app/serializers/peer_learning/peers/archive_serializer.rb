# frozen_string_literal: true

module PeerLearning
  module Peers
    # What is kept of a member's looking for others, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class ChoiceSerializer < ApplicationSerializer
        attributes :peer, :choice, :until, :created_at, :updated_at

        def peer
          object.peer.username
        end
      end

      class FirstShowingSerializer < ApplicationSerializer
        attributes :peer, :shown_on

        def peer
          object.peer.username
        end
      end

      has_many :peer_choices, serializer: ChoiceSerializer, embed: :objects
      has_many :first_peers_shown, serializer: FirstShowingSerializer, embed: :objects

      def peer_choices
        object.peer_choices.includes(:peer).order(:id)
      end

      def first_peers_shown
        object.first_peers_shown.includes(:peer).order(:id)
      end
    end
  end
end
