# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # A term, to the working group that decides about it.
    class DecidedTermSerializer < AmbassadorSerializer
      class ChangeSerializer < ApplicationSerializer
        attributes :change, :created_at

        has_one :actor, serializer: BasicUserSerializer, embed: :objects
      end

      attributes :state, :words, :eligible, :ends_on, :renewal_asked_at, :talk_until, :created_at

      has_many :trace, serializer: ChangeSerializer, embed: :objects

      def eligible
        @options[:overview].eligible_ids.include?(object.user_id)
      end
    end
  end
end
