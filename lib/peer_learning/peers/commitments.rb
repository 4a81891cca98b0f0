# frozen_string_literal: true

module PeerLearning
  module Peers
    # What other rooms know that bears on whom somebody can meet. Each hands in what it keeps.
    module Commitments
      mattr_reader :rooms, default: {}

      class << self
        # room: answers to apart_from(user_id, now:), pairs_apart(user_ids, now:), taken(user_ids, week:) and
        # takings(week:), a relation with a row for each time somebody is taken
        def add(name, room)
          rooms[name] = room
        end

        # Ids of members whom somebody is not to be brought together with for now.
        def apart_from(user_id, now:)
          rooms.values.flat_map { |room| room.apart_from(user_id, now:) }.uniq
        end

        # Such pairs among these members, the lower id first.
        def pairs_apart(user_ids, now:)
          rooms.values.flat_map { |room| room.pairs_apart(user_ids, now:) }.uniq
        end

        # With how many others each is busy in the month of a week, by user id; 0 for all the rest.
        def taken(user_ids, week:)
          rooms
            .values
            .map { |room| room.taken(user_ids, week:) }
            .reduce(Hash.new(0)) { |all, more| all.merge(more) { |_, one, other| one + other } }
        end

        # The same as SQL, of the member whose profile a query reads.
        def taken_by_profile(week:)
          counts =
            rooms.values.map do |room|
              takings = room.takings(week:)
              mine = "#{takings.table_name}.user_id = peer_learning_profiles.user_id"
              "(#{takings.where(mine).select("COUNT(*)").to_sql})"
            end
          counts.join(" + ").presence || "0"
        end
      end
    end
  end
end
