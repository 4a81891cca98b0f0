# frozen_string_literal: true

module PeerLearning
  module Connections
    # A draw with its levers and its first page.
    class DrawSerializer < ApplicationSerializer
      LEVERS = %i[rules pins exclusions swaps].freeze
      RESULT = %i[
        matched
        left_out_count
        reasons
        places_count
        places
        rings_count
        rings
        left_out
      ].freeze

      attributes :id, :drawn_at, :failure, *LEVERS, *RESULT, :people

      RESULT.each { |name| define_method(:"include_#{name}?") { object.done? } }

      # By ids: what is in them stands among the places.
      def pins
        object.pins.map { |place| place["members"] }
      end

      def matched
        object.member_ids.size
      end

      def left_out_count
        object.left_out.size
      end

      def reasons
        object.left_out.pluck("reason").tally
      end

      def places_count
        object.groups.size
      end

      def rings_count
        object.rings.size
      end

      def places
        page.places.map do |place|
          PlaceSerializer.new(place, scope:, root: false, week: object.round.week)
        end
      end

      def rings
        week = object.round.week
        page.rings.map { |ring| RingSerializer.new(ring, scope:, root: false, week:) }
      end

      def left_out
        page.left_out.map { |row| LeftOutSerializer.new(row, scope:, root: false) }
      end

      # Whom the levers name.
      def people
        Draw
          .people([*pins, *object.exclusions].flatten, guardian: scope)
          .map { |user| BasicUserSerializer.new(user, scope:, root: false) }
      end

      private

      def page
        @page ||= DrawPage.new(object, guardian: scope)
      end
    end
  end
end
