# frozen_string_literal: true

module PeerLearning
  module Connections
    # To the working group: who needs what, by when, and in which language. Nothing else of a connection; of a clinic,
    # which one it is.
    class SupportRequestSerializer < ApplicationSerializer
      attributes :id, :kind, :note, :state, :language, :starts_at, :minutes, :clinic, :created_at

      has_one :user, serializer: BasicUserSerializer, embed: :objects
      has_one :handler, serializer: BasicUserSerializer, embed: :objects

      delegate :language, :starts_at, :minutes, to: :occasion

      def clinic
        object.sitting&.clinic&.slice(:id, :title)
      end

      private

      def occasion
        object.occasion
      end
    end
  end
end
