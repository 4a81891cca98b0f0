# frozen_string_literal: true

module PeerLearning
  module Clinics
    # A question filed for a clinic, and how many would like to hear about it. Who asks is named, as who posts is.
    class QuestionSerializer < ApplicationSerializer
      attributes :id, :words, :answered_at, :created_at, :votes, :voted, :mine, :from_relay

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

      def from_relay
        object.post_id.present?
      end
    end
  end
end
