# frozen_string_literal: true

module PeerLearning
  module Peers
    # What other rooms know that bears on whom somebody can meet. Each hands in what it keeps.
    module Commitments
      mattr_reader :rooms, default: {}

      class << self
        # room: answers to apart_from(user_id, now:), pairs_apart(user_ids, now:) and takings(week:), which is SQL for the
        # user_id of whoever is taken in the month of a week, once for each time
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
          DB.query_array(<<~SQL, user_ids:).to_h.tap { |taken| taken.default = 0 }
            SELECT user_id, COUNT(*) FROM (#{takings(week)}) AS takings
            WHERE user_id IN (:user_ids)
            GROUP BY user_id
          SQL
        end

        # The same as SQL, of the member whose profile a query reads.
        def taken_by_profile(week:)
          <<~SQL.squish
            SELECT COUNT(*) FROM (#{takings(week)}) AS takings
            WHERE takings.user_id = peer_learning_profiles.user_id
          SQL
        end

        private

        def takings(week)
          rooms.values.map { |room| room.takings(week:) }.join(" UNION ALL ")
        end
      end
    end
  end
end
