# frozen_string_literal: true

module PeerLearning
  module Connections
    # The other connection that somebody has in a swap ring: with whom, and what they teach or learn there.
    class RingPartSerializer < ApplicationSerializer
      attributes :connection_id, :teaches, :skill

      has_one :user, serializer: BasicUserSerializer, embed: :objects

      def connection_id
        object.other.id
      end

      def teaches
        teaching.teacher_id == scope.user.id
      end

      def skill
        teaching.skill.slug
      end

      def user
        teaches ? teaching.learner : teaching.teacher
      end

      private

      def teaching
        object.other.teachings.first
      end
    end
  end
end
