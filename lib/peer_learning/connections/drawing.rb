# frozen_string_literal: true

module PeerLearning
  module Connections
    # Works a draw out: groups of those who take part, then bridges for those left over for want of a language, and where
    # that is wished swap rings of those who have room for more.
    class Drawing
      # How many members are read at a time.
      BATCH = 1_000

      # A member as written down for the engine: of many, a text takes a fraction of the memory.
      class Written
        attr_reader :id

        def initialize(member)
          @id = member[:id]
          @json = JSON.generate(member)
        end

        def to_json(*)
          @json
        end
      end

      attr_reader :places, :left_out

      def initialize(draw, tree:, now:)
        @draw = draw
        @tree = tree
        @now = now
        @profiles = Skills::Profile.ready_for_rounds(now.to_date)
      end

      def carry_out
        read_members
        drawn = Matching.draw(:round, instance(@members, apart(@members.map(&:id))))
        places = [
          *pins,
          *drawn["groups"].map { |group| { "kind" => "round", **group } },
          *drawn["bridges"].map { |bridge| bridge_place(bridge) },
        ]
        number([*places, *ring_places(places)])
        list_left_out(drawn["unmatched"])
      end

      private

      attr_reader :pins

      def read_members
        week = @draw.round.week
        missed = Outcome.missed
        @full = []
        @members = []
        @with_more_room = []
        ids = ready_ids
        keep_pins(ids)
        (ids - @set_aside).each_slice(BATCH) do |slice|
          Peers::Roster
            .new(tree: @tree, week:)
            .read(Skills::Profile.where(user_id: slice))
            .each { |member| take_in(member, missed) }
        end
      end

      def ready_ids
        ids = @profiles.order(:user_id).pluck(:user_id)
        @set_aside = ids & @draw.exclusions.select(&:one?).flatten
        ids
      end

      # Groups that are kept stay as long as all of them do.
      def keep_pins(ids)
        ids = (ids - @set_aside).to_set
        @pins = @draw.pins.select { |place| place["members"].all? { |id| ids.include?(id) } }
        @pinned = pins.flat_map { |place| place["members"] - place["extra"] }.to_set
        @pinned_extra = pins.flat_map { |place| place["extra"] }.tally
      end

      # Who has a place already, or no room, is not drawn for.
      def take_in(member, missed)
        id = member[:id]
        written = member.except(:region, :time_zone)
        if member[:capacity] >= Rings::MEETINGS && @draw.swaps
          @with_more_room << Written.new(written)
        end
        return if @pinned.include?(id)
        capacity = member[:capacity] - @pinned_extra.fetch(id, 0)
        return @full << id if capacity <= 0
        @members << Written.new({ **written, capacity:, missed: missed.fetch(id, 0) })
      end

      def instance(members, excluded)
        {
          version: 1,
          seed: @draw.round.seed,
          rules: @draw.rules,
          skills: @tree.to_instance,
          members:,
          excluded:,
        }
      end

      def apart(ids)
        named = @draw.exclusions.select { |pair| pair.many? && (pair - ids).empty? }
        KeptApart.pairs(ids, now: @now) | named
      end

      def bridge_place(bridge)
        {
          "kind" => "bridge",
          "extra" => [],
          "language" => bridge["languages"].first["language"],
          **bridge.except("languages"),
        }
      end

      # However few may meet at once: in a ring only two do.
      def ring_places(places)
        return [] if !@draw.swaps
        rings = Rings.new(@with_more_room, places:)
        excluded = apart(rings.members.pluck("id")) | rings.together
        rules = { **@draw.rules, "maxSize" => RULES[:maxSize] }
        found = Matching.draw(:swaps, { **instance(rings.members, excluded), rules: })
        rings.places_of(found["rings"])
      end

      def number(places)
        @places = places.each_with_index.map { |place, index| { **place, "place" => index + 1 } }
      end

      def list_left_out(unmatched)
        placed = places.flat_map { |place| place["members"] }.to_set
        rows = [
          *unmatched,
          *@full.map { |id| { "id" => id, "reason" => "full" } },
          *@set_aside.map { |id| { "id" => id, "reason" => "set-aside" } },
        ]
        @left_out = rows.reject { |row| placed.include?(row["id"]) }.sort_by { |row| row["id"] }
      end
    end
  end
end
