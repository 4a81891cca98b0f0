# frozen_string_literal: true

module PeerLearning
  module Peers
    # Two whom a seeker could meet together: one shares what they want, one interprets. language: in which the seeker
    # speaks with who interprets; sharer_language: in which the other does.
    class Bridge < Struct.new(
      :sharer,
      :interpreter,
      :language,
      :sharer_language,
      :lessons,
      :ranges,
      :overlap_minutes,
      :starts_at,
      keyword_init: true,
    )
      include ActiveModel::Serialization

      # bridge: as the engine says it; users: by their ids
      def self.of(bridge, seeker:, users:, week:)
        languages = bridge["languages"].to_h { |spoken| spoken.values_at("id", "language") }
        language = languages.delete(seeker[:id])
        sharer_id, sharer_language = languages.first
        new(
          sharer: users.fetch(sharer_id),
          interpreter: users.fetch(bridge["interpreter"]),
          language:,
          sharer_language:,
          lessons: bridge["lessons"],
          ranges: bridge["ranges"],
          overlap_minutes: bridge["overlapMinutes"],
          starts_at: week.time_at(bridge["start"]),
        )
      end
    end
  end
end
