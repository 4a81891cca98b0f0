# frozen_string_literal: true

module PeerLearning
  module Connections
    class SlotSerializer < ApplicationSerializer
      attributes :id, :starts_at, :picked_by

      def picked_by
        object.picks.map(&:user_id)
      end
    end
  end
end
