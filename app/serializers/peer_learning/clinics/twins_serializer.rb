# frozen_string_literal: true

module PeerLearning
  module Clinics
    class TwinsSerializer < ApplicationSerializer
      attributes :week, :minutes, :members, :without_zone, :sittings, :pairs, :past

      def week
        object.week.date
      end

      def minutes
        object.clinic.minutes
      end
    end
  end
end
