# frozen_string_literal: true

module PeerLearning
  module Connections
    # A swap ring of a draw: a place for each two who would meet.
    class RingSerializer < ApplicationSerializer
      attributes :number, :places

      def places
        object.places.map do |place|
          PlaceSerializer.new(place, scope:, root: false, week: @options[:week])
        end
      end
    end
  end
end
