# frozen_string_literal: true

module PeerLearning
  module Connections
    class LeftOutSerializer < ApplicationSerializer
      attributes :reason

      has_one :user, serializer: BasicUserSerializer, embed: :objects
    end
  end
end
