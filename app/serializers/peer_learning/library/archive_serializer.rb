# frozen_string_literal: true

module PeerLearning
  module Library
    # What is kept of a member's recordings, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class ResourceSerializer < ApplicationSerializer
        attributes :title, :description, :held_on, :licence, :attribution, :created_at
      end

      class SpeakerSerializer < ApplicationSerializer
        attributes :recording, :consents, :created_at

        def recording
          object.recording.title
        end

        def consents
          object.consents.map { |consent| consent.slice(:choice, :parts, :created_at) }
        end
      end

      has_many :resources_added, serializer: ResourceSerializer, embed: :objects
      class UseSerializer < ApplicationSerializer
        attributes :resource, :words, :created_at

        def resource
          object.resource.title
        end
      end

      class TranslationSerializer < ApplicationSerializer
        attributes :resource, :language, :stance, :created_at

        def resource
          object.resource.title
        end
      end

      has_many :resource_uses, serializer: UseSerializer, embed: :objects
      has_many :resource_translations, serializer: TranslationSerializer, embed: :objects
      has_many :recordings_of_me, serializer: SpeakerSerializer, embed: :objects

      def resources_added
        Resource.where(author: object).order(:id)
      end

      def resource_uses
        Use.where(user: object).preload(:resource).order(:id)
      end

      def resource_translations
        Translation.where(user: object).preload(:resource).order(:id)
      end

      def recordings_of_me
        Speaker.where(user: object).preload(:recording, :consents).order(:id)
      end
    end
  end
end
