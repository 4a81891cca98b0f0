# frozen_string_literal: true

module PeerLearning
  module Library
    # A recording: to everybody what all who speak in it said yes to; to these, and to who runs the clinic, all of it and how
    # it stands.
    class RecordingSerializer < ApplicationSerializer
      PARTS = [
        :media,
        :topic,
        { sitting: :clinic, speakers: [:consents, { user: PersonSerializer::PARTS }] },
      ].freeze

      class SpeakerSerializer < ApplicationSerializer
        attributes :answered

        has_one :user, serializer: PersonSerializer, embed: :objects

        def answered
          object.consent.present?
        end
      end

      class ConsentSerializer < ApplicationSerializer
        attributes :choice, :parts, :created_at
      end

      attributes :id,
                 :title,
                 :language,
                 :held_on,
                 :licence,
                 :attribution,
                 :published_at,
                 :clinic,
                 :sitting_id,
                 :topic_url,
                 :can_manage,
                 :spans,
                 :speaks

      has_many :media, serializer: MediumSerializer, embed: :objects
      has_many :speakers, serializer: SpeakerSerializer, embed: :objects
      # The reader's own, all that they ever said.
      has_many :consents, serializer: ConsentSerializer, embed: :objects

      def media
        insider? ? object.media : object.public_media
      end

      def include_speakers?
        insider?
      end

      def clinic
        object.clinic.slice(:id, :title)
      end

      def topic_url
        topic = object.topic
        topic.relative_url if topic && scope.can_see_topic?(topic)
      end

      def can_manage
        scope.can_manage_clinic?(object.clinic)
      end

      # Parts to which they are held, in seconds; nil for none.
      def spans
        object.permission.spans
      end

      def include_spans?
        can_manage
      end

      # Whether the reader is asked.
      def speaks
        speaker.present?
      end

      def consents
        speaker ? speaker.consents : []
      end

      private

      def insider?
        can_manage || speaks
      end

      def speaker
        object.speaker_of(scope.user)
      end
    end
  end
end
