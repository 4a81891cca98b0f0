# frozen_string_literal: true

module PeerLearning
  module Connections
    # A line of somebody's list.
    class RowSerializer < ApplicationSerializer
      attributes :id,
                 :origin,
                 :state,
                 :skill,
                 :language,
                 :minutes,
                 :starts_at,
                 :waits_since,
                 :expires_at,
                 :ended_at,
                 :topic_url,
                 :next_step,
                 :asked_by_me

      has_many :members, serializer: MemberSerializer, embed: :objects
      has_many :teachings, serializer: TeachingSerializer, embed: :objects

      def skill
        { id: object.skill.id, slug: object.skill.slug }
      end

      def topic_url
        object.topic&.relative_url
      end

      def next_step
        NextStep.new(object, scope.user, now: @options[:now]).name
      end

      def asked_by_me
        object.asker_id == scope.user.id
      end
    end
  end
end
