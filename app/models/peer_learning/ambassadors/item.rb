# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What was done about something that waits for somebody. What it is, its room knows (Queue.add).
    class Item < ActiveRecord::Base
      self.table_name = "peer_learning_ambassador_items"

      belongs_to :taker, class_name: "User", optional: true
      # Who is asked to look after it from now on.
      belongs_to :offered_to, class_name: "User", optional: true

      has_many :deeds,
               -> { order(:id) },
               class_name: "PeerLearning::Ambassadors::Deed",
               inverse_of: :item,
               dependent: :delete_all

      enum :state, { open: 0, taken: 1, done: 2 }, scopes: false

      # The row of it, whoever else is about to make it, held until the transaction ends.
      def self.hold(source, source_id)
        insert({ source:, source_id: }, unique_by: :idx_peer_learning_ambassador_items)
        lock.find_by!(source:, source_id:)
      end

      def self.of(user)
        where(taker: user, state: "taken")
      end

      # All that somebody looks after, each held as it is when one of them is.
      def self.hold_of(user)
        held = of(user).order(:id).map { |item| Queue.hold(item.source, item.source_id) }
        held.select { |item| item.taken? && item.taker_id == user.id }
      end

      # Whoever does not look after things any more: others may.
      def self.let_go(user, by:, now:)
        where(offered_to: user).update_all(offered_to_id: nil)
        hold_of(user).each { |item| item.give(nil, deed: "put_back", by:, now:) }
      end

      # user: who looks after it from now on, or nobody
      def give(user, deed:, by:, now:)
        update!(state: user ? "taken" : "open", taker: user, offered_to: nil)
        record(deed, by:, now:)
        follow(by:)
      end

      def finish(by:, now:)
        update!(state: "done", taker: by, offered_to: nil)
        record("finished", by:, now:)
        follow(by:)
      end

      # deed: taken, put_back, offered, taken_over, refused, finished or noted
      def record(deed, by:, now:, words: nil)
        deeds.create!(deed:, actor: by, words:, created_at: now)
      end

      private

      # Where its room keeps too who looks after it.
      def follow(by:)
        room = Queue.source(source)
        room.follow(self, by:) if room.respond_to?(:follow)
      end
    end
  end
end
