# frozen_string_literal: true

module PeerLearning
  module Library
    # What there is about one skill.
    class ShelfSerializer < ApplicationSerializer
      attributes :skill, :count

      has_many :resources, serializer: CardSerializer, embed: :objects

      def skill
        object.skill.slice(:id, :slug)
      end
    end
  end
end
