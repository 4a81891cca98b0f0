# frozen_string_literal: true

module PeerLearning
  module Library
    # A recording: to everybody what all who speak in it said yes to; to these, and to who looks after it, all of it and how it
    # stands.
    class RecordingSerializer < ResourceSerializer
      PARTS = [
        *ResourceSerializer::PARTS,
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

      attributes :held_on, :chapters, :clinic, :sitting_id, :spans, :speaks

      has_many :speakers, serializer: SpeakerSerializer, embed: :objects
      # The reader's own, all that they ever said.
      has_many :consents, serializer: ConsentSerializer, embed: :objects

      def include_speakers?
        insider?
      end

      def chapters
        shown = insider? ? object.chapters : object.public_chapters
        shown.map { |second, title| { second:, title: } }
      end

      def clinic
        object.clinic&.slice(:id, :title)
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

      def speaker
        object.speaker_of(scope.user)
      end
    end
  end
end
