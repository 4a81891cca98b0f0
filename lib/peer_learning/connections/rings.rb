# frozen_string_literal: true

module PeerLearning
  module Connections
    # Swap rings beside the groups of a draw, of those who have room for two meetings more: each teaches the next one, and
    # learns from the one before. Only neighbours meet, so a ring needs neither an hour nor a language that suits all.
    class Rings
      MEETINGS = 2

      # As the engine reads them: with the room they have left, and without what they learn in the draw already.
      attr_reader :members

      # members: by ids, as texts of JSON; places: those of the draw before there are rings
      def initialize(members, places:)
        @places = places
        @members = members.filter_map { |member| with_rest(JSON.parse(member.to_json)) }
      end

      # Pairs of them who meet in the draw already.
      def together
        ids = members.to_set { |member| member["id"] }
        pairs = @places.flat_map { |place| place["members"].sort.combination(2).to_a }
        pairs.select { |pair| pair.all? { |id| ids.include?(id) } }.uniq
      end

      # A place for each two who meet: in a ring of two both teach in it.
      def places_of(rings)
        rings.each_with_index.flat_map do |ring, index|
          ring["swaps"]
            .group_by { |swap| swap.values_at("from", "to").sort }
            .map { |pair, swaps| place(pair, swaps, ring: index + 1) }
        end
      end

      private

      def with_rest(member)
        id = member["id"]
        capacity = member["capacity"] - taken.fetch(id, 0)
        return if capacity < MEETINGS
        wants = member["wants"].reject { |want| learned.include?([id, want["skill"]]) }
        { **member, "capacity" => capacity, "wants" => wants }
      end

      def taken
        @taken ||= @places.flat_map { |place| place["members"] }.tally
      end

      def learned
        @learned ||=
          @places
            .flat_map { |place| place["teaches"] }
            .to_set { |teaching| teaching.values_at("to", "skill") }
      end

      def place(pair, swaps, ring:)
        {
          "kind" => "swap",
          "ring" => ring,
          "members" => pair,
          "extra" => [],
          **swaps.first.slice("language", "start"),
          "teaches" =>
            swaps.flat_map do |swap|
              swap["skills"].map { |skill| { **swap.slice("from", "to"), "skill" => skill } }
            end,
        }
      end
    end
  end
end
