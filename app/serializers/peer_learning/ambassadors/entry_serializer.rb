# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # A line of the queue: what waits, and who did what about it.
    class EntrySerializer < ApplicationSerializer
      class DeedSerializer < ApplicationSerializer
        attributes :id, :deed, :words, :created_at

        has_one :actor, serializer: BasicUserSerializer, embed: :objects
      end

      attributes :id, :source, :source_id, :languages, :region, :since, :due_at, :about

      with_options serializer: BasicUserSerializer, embed: :objects do
        has_one :user
        has_one :taker
        has_one :offered_to
      end

      has_many :deeds, serializer: DeedSerializer, embed: :objects
    end
  end
end
