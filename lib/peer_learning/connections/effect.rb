# frozen_string_literal: true

module PeerLearning
  module Connections
    # What would be otherwise if another draw were in force.
    class Effect
      include ActiveModel::Serialization

      MOST_NAMED = 20

      # current: nil where none is in force
      def initialize(draw, current, guardian:)
        @draw = draw
        @guardian = guardian
        @current = current
      end

      def matched
        @draw.member_ids.size
      end

      def matched_before
        before.size
      end

      # How many groups have other people in them.
      def new_places
        (groups(@draw) - groups(@current)).size
      end

      def rings
        @draw.rings.size
      end

      def rings_before
        @current ? @current.rings.size : 0
      end

      def coming_in
        users(ids_coming_in)
      end

      def coming_in_count
        ids_coming_in.size
      end

      def falling_out
        users(ids_falling_out)
      end

      def falling_out_count
        ids_falling_out.size
      end

      private

      def before
        @before ||= @current ? @current.member_ids : []
      end

      def ids_coming_in
        @ids_coming_in ||= @draw.member_ids - before
      end

      def ids_falling_out
        @ids_falling_out ||= before - @draw.member_ids
      end

      def groups(draw)
        draw ? draw.groups.map { |place| place["members"] } : []
      end

      def users(ids)
        Draw.people(ids.sort.first(MOST_NAMED), guardian: @guardian)
      end
    end
  end
end
