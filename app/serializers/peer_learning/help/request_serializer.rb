# frozen_string_literal: true

module PeerLearning
  module Help
    # A request in a list.
    class RequestSerializer < ApplicationSerializer
      attributes :id,
                 :topic,
                 :kind,
                 :language,
                 :urgency,
                 :state,
                 :asked_at,
                 :taken_at,
                 :skills,
                 :call

      has_one :user, serializer: BasicUserSerializer, embed: :objects
      has_one :taker, serializer: BasicUserSerializer, embed: :objects

      def topic
        { id: object.topic_id, title: object.topic.title, url: object.topic.relative_url }
      end

      def skills
        object.skills.map { |skill| { id: skill.id, slug: skill.slug } }
      end

      # What the reader was told, and why them; nobody else is told that they were.
      def call
        call = object.reader_call
        return if !call
        { state: call.state, why: call.why, can_wait: call.can_wait? }
      end
    end
  end
end
