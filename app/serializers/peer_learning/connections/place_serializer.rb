# frozen_string_literal: true

module PeerLearning
  module Connections
    class PlaceSerializer < ApplicationSerializer
      DETAILS = %i[place kind extra interpreter language teaches].freeze

      attributes(*DETAILS, :starts_at, :connection_state)

      has_many :members, serializer: PersonSerializer, embed: :objects

      DETAILS.each { |name| define_method(name) { object.details[name.to_s] } }

      def starts_at
        @options[:week].time_at(object.details["start"])
      end
    end
  end
end
