# frozen_string_literal: true

module PeerLearning
  module Clinics
    class RoleSerializer < ApplicationSerializer
      attributes :id, :role, :answer, :languages, :words

      has_one :user, serializer: PersonSerializer, embed: :objects

      # What somebody offers is between them and those who run the clinic.
      def include_words?
        object.user_id == scope.user&.id || scope.can_manage_clinic?(object.clinic)
      end
    end
  end
end
