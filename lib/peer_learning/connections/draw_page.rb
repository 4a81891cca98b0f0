# frozen_string_literal: true

module PeerLearning
  module Connections
    # Some places of a draw, or some of those it leaves out, with the people in them.
    class DrawPage
      include ActiveModel::Serialization

      SIZE = 50

      Place =
        Struct.new(:details, :members, :connection_state, keyword_init: true) do
          include ActiveModel::Serialization
        end
      Ring = Struct.new(:number, :places, keyword_init: true) { include ActiveModel::Serialization }
      LeftOut =
        Struct.new(:user, :reason, keyword_init: true) { include ActiveModel::Serialization }

      # after: the last place, ring or id of the page before
      def initialize(draw, guardian:, after: 0)
        @draw = draw
        @guardian = guardian
        @after = after.to_i
      end

      def places
        with_people(@draw.groups.select { |place| place["place"] > @after }.first(SIZE))
      end

      def rings
        shown = @draw.rings.select { |number, _| number > @after }.first(SIZE)
        places = with_people(shown.flat_map(&:last)).group_by { |place| place.details["ring"] }
        places.map { |number, neighbours| Ring.new(number:, places: neighbours) }
      end

      def left_out
        shown = @draw.left_out.select { |row| row["id"] > @after }.first(SIZE)
        users = users(shown.pluck("id"))
        shown
          .map { |row| LeftOut.new(user: users[row["id"]], reason: row["reason"]) }
          .select(&:user)
      end

      private

      def with_people(places)
        users = users(places.flat_map { |place| place["members"] })
        states = states(places.pluck("place"))
        places.map do |place|
          Place.new(
            details: place,
            members: users.values_at(*place["members"]).compact,
            connection_state: states[place["place"]],
          )
        end
      end

      # Places of another draw have come to nothing.
      def states(places)
        round = @draw.round
        published = round.published? && round.draw_id == @draw.id
        published && @guardian.can_see_connection_states? ? round.states_of(places) : {}
      end

      def users(ids)
        Draw.people(ids, guardian: @guardian).index_by(&:id)
      end
    end
  end
end
