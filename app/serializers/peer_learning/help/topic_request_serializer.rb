# frozen_string_literal: true

module PeerLearning
  module Help
    # A request in its topic, with what its reader may do about it.
    class TopicRequestSerializer < RequestSerializer
      MOST_ANSWERERS = 10

      attributes :can_answer, :can_end, :connection_id

      has_many :answerers, serializer: BasicUserSerializer, embed: :objects

      def can_answer
        scope.can_answer_help_request?(object)
      end

      def can_end
        scope.can_end_help_request?(object)
      end

      # Its members alone know of it.
      def include_connection_id?
        object.connection_id.present? && scope.is_me?(object.user)
      end

      # Whom the author could ask to meet: those who wrote in the topic, and who took it.
      def answerers
        ids = object.answers.where.not(user_id: object.user_id).distinct.pluck(:user_id)
        ids = [object.taker_id, *ids].compact.uniq.first(MOST_ANSWERERS)
        listed = Skills::Profile.listed_for(scope).where(user_id: ids).select(:user_id)
        User.where(id: listed).sort_by { |user| ids.index(user.id) }
      end

      def include_answerers?
        scope.is_me?(object.user) && object.under_way?
      end
    end
  end
end
