# frozen_string_literal: true

module PeerLearning
  module Library
    # What is kept of a member's recordings, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class AddedSerializer < ApplicationSerializer
        attributes :title, :held_on, :licence, :attribution, :created_at
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

      has_many :recordings_added, serializer: AddedSerializer, embed: :objects
      has_many :recordings_of_me, serializer: SpeakerSerializer, embed: :objects

      def recordings_added
        Recording.where(author: object).order(:id)
      end

      def recordings_of_me
        Speaker.where(user: object).preload(:recording, :consents).order(:id)
      end
    end
  end
end
