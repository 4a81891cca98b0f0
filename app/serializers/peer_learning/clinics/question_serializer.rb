# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A question filed for a clinic, and how many would like to hear about it.
    class QuestionSerializer < ApplicationSerializer
      attributes :id, :words, :answered_at, :created_at, :votes, :voted, :mine

      has_one :user, serializer: PersonSerializer, embed: :objects

      def votes
        object.votes.size
      end

      def voted
        object.votes.any? { |vote| vote.user_id == scope.user&.id }
      end

      def mine
        object.user_id.present? && object.user_id == scope.user&.id
      end

      # Whom the reader ignores, or who ignores them, asks without a name.
      def include_user?
        object.user.present? && scope.can_see_learning_words?(object.user)
      end
    end
  end
end
