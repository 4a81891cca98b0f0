# frozen_string_literal: true

module PeerLearning
  module Connections
    # Whether places that were drawn some days ago can still be filled.
    class Seats
      def initialize(places, now:)
        ids = places.flat_map { |place| place["members"] }.uniq
        @ready =
          Skills::Profile.ready_for_rounds(now.to_date).where(user_id: ids).pluck(:user_id).to_set
        @apart = KeptApart.pairs(ids, now:).to_set
      end

      def open?(place)
        members = place["members"].sort
        members.all? { |id| @ready.include?(id) } &&
          members.combination(2).none? { |pair| @apart.include?(pair) }
      end
    end
  end
end
