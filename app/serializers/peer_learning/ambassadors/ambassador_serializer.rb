# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # Somebody who serves, as others see them.
    class AmbassadorSerializer < ApplicationSerializer
      attributes :id, :regions, :languages, :skill_ids

      has_one :user, serializer: BasicUserSerializer, embed: :objects

      def skill_ids
        object.skills.map(&:id)
      end
    end
  end
end
