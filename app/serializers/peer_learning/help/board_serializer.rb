# frozen_string_literal: true

module PeerLearning
  module Help
    class BoardSerializer < ApplicationSerializer
      has_one :could_answer, serializer: PageSerializer, embed: :objects
      has_one :unanswered, serializer: PageSerializer, embed: :objects
      has_many :taken, serializer: RequestSerializer, embed: :objects
      has_many :mine, serializer: RequestSerializer, embed: :objects
      has_many :clinic_ideas, serializer: RequestSerializer, embed: :objects

      def include_clinic_ideas?
        scope.can_manage_clinics?
      end
    end
  end
end
