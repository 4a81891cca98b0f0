# frozen_string_literal: true

module PeerLearning
  module Peers
    class ChoiceSerializer < ApplicationSerializer
      attributes :choice, :until

      has_one :peer, serializer: BasicUserSerializer, embed: :objects, key: :user
    end
  end
end
