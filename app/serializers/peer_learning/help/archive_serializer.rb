# frozen_string_literal: true

module PeerLearning
  module Help
    # What is kept of a member's requests for help, and of those they were told of, for themselves.
    class ArchiveSerializer < ApplicationSerializer
      class RequestSerializer < ApplicationSerializer
        attributes :topic_id, :kind, :language, :urgency, :state, :asked_at, :ended_at, :skills

        def skills
          object.skills.map(&:name)
        end
      end

      class CallSerializer < ApplicationSerializer
        attributes :topic_id, :state, :told_at, :told_again_at, :again_at, :why

        def topic_id
          object.request.topic_id
        end
      end

      has_many :help_requests, serializer: RequestSerializer, embed: :objects
      has_many :help_calls, serializer: CallSerializer, embed: :objects

      def help_requests
        Request.where(user: object).preload(:skills).order(:id)
      end

      def help_calls
        Call.where(user: object).preload(:request).order(:id)
      end
    end
  end
end
