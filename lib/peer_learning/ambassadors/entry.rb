# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # A line of the queue: what waits, and who does what about it.
    Entry =
      Struct.new(
        :source,
        :source_id,
        :user_id,
        :languages,
        :region,
        :skill_ids,
        :since,
        :due_at,
        :taker_id,
        :offered_to_id,
        :item_id,
        :done,
        :user,
        :taker,
        :offered_to,
        :deeds,
        :about,
        keyword_init: true,
      ) do
        include ActiveModel::Serialization

        def id
          "#{source}-#{source_id}"
        end
      end
  end
end
