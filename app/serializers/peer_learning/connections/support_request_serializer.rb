# frozen_string_literal: true

module PeerLearning
  module Connections
    # To the working group: who needs what, by when, and in which language. Nothing else of the connection.
    class SupportRequestSerializer < ApplicationSerializer
      attributes :id, :kind, :note, :state, :language, :starts_at, :minutes, :created_at

      has_one :user, serializer: BasicUserSerializer, embed: :objects
      has_one :handler, serializer: BasicUserSerializer, embed: :objects

      delegate :language, :starts_at, :minutes, to: :connection

      private

      def connection
        object.connection
      end
    end
  end
end
