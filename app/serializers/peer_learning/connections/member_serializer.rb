# frozen_string_literal: true

module PeerLearning
  module Connections
    # Why somebody declined is not in it.
    class MemberSerializer < ApplicationSerializer
      attributes :answer, :me, :interprets, :brought_by_id, :time_zone, :may_publish

      has_one :user, serializer: PersonSerializer, embed: :objects

      def me
        object.user_id == scope.user.id
      end

      def time_zone
        object.user.user_option.timezone.presence
      end
    end
  end
end
