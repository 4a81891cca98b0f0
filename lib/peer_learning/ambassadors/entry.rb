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

        # Who and what they are about, in as many queries, however many they are.
        def self.fill(entries, guardian:)
          ids = entries.flat_map { |entry| [entry.user_id, entry.taker_id, entry.offered_to_id] }
          users = User.where(id: ids.compact.uniq).index_by(&:id)
          deeds = Deed.where(item_id: entries.filter_map(&:item_id)).preload(:actor).order(:id)
          deeds = deeds.group_by(&:item_id)
          about = about(entries, guardian)
          entries.each do |entry|
            entry.user, entry.taker, entry.offered_to =
              users.values_at(entry.user_id, entry.taker_id, entry.offered_to_id)
            entry.deeds = deeds.fetch(entry.item_id, [])
            entry.about = about.dig(entry.source, entry.source_id) || {}
          end
        end

        def self.about(entries, guardian)
          entries
            .group_by(&:source)
            .to_h do |name, some|
              [name, Queue.source(name).about(some.map(&:source_id), guardian:)]
            end
        end
        private_class_method :about

        def id
          "#{source}-#{source_id}"
        end
      end
  end
end
