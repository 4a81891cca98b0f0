# frozen_string_literal: true

module PeerLearning
  module Peers
    # What other rooms know that bears on whom somebody can meet. Each hands in what it keeps.
    module Commitments
      mattr_reader :rooms, default: {}

      class << self
        # room: answers to apart_from(user_id, now:) and taken(user_ids, week:)
        def add(name, room)
          rooms[name] = room
        end

        # Ids of members whom somebody is not to be brought together with for now.
        def apart_from(user_id, now:)
          rooms.values.flat_map { |room| room.apart_from(user_id, now:) }.uniq
        end

        # With how many others each is busy in the month of a week, by user id; 0 for all the rest.
        def taken(user_ids, week:)
          rooms
            .values
            .map { |room| room.taken(user_ids, week:) }
            .reduce(Hash.new(0)) { |all, more| all.merge(more) { |_, one, other| one + other } }
        end
      end
    end
  end
end
