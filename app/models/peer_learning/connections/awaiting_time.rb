# frozen_string_literal: true

module PeerLearning
  module Connections
    # An agreement that has no time yet. Its members are reminded, told when it ends, and free for others then; whoever
    # proposes times or writes in the room keeps it going.
    module AwaitingTime
      extend ActiveSupport::Concern

      # How long before the end its members are told of it. It never ends without.
      LAST_WORD = 3.days

      # When one of its members last wrote in the room.
      LAST_POST = <<~SQL.squish
        (
          SELECT MAX(posts.created_at)
          FROM posts
          JOIN peer_learning_connection_members AS members ON members.user_id = posts.user_id
          WHERE members.connection_id = peer_learning_connections.id
            AND members.answer = #{Member.answers["accepted"]}
            AND posts.topic_id = peer_learning_connections.topic_id
            AND posts.post_type = #{Post.types[:regular]}
            AND posts.deleted_at IS NULL
        )
      SQL

      included do
        scope :talked_in, -> { where(state: "accepted").where("#{LAST_POST} > waits_since") }

        # Nothing was heard of their members since they began to wait.
        scope :quiet,
              -> { where(state: "accepted").where("(#{LAST_POST} > waits_since) IS NOT TRUE") }

        scope :to_remind_of_time,
              ->(now) do
                half = SiteSetting.peer_learning_days_to_find_time.days / 2
                quiet
                  .where(reminded_at: nil, waits_since: ..(now - half))
                  .where.not(expires_at: ..(now + LAST_WORD))
              end

        scope :to_say_last_word,
              ->(now) { quiet.where(expires_at: ..(now + LAST_WORD)).where(<<~SQL, LAST_WORD.to_i) }
                (reminded_at >= expires_at - ? * INTERVAL '1 second') IS NOT TRUE
              SQL

        scope :to_give_up, ->(now) { quiet.where(expires_at: ..now).where(<<~SQL, LAST_WORD.to_i) }
                reminded_at >= expires_at - ? * INTERVAL '1 second'
              SQL
      end

      # Waits for a time from then on, at least until the last one that is proposed is over.
      def await_time(since:)
        days = SiteSetting.peer_learning_days_to_find_time.days
        ends = [since + days, *slots.map { |slot| slot.starts_at + LAST_WORD }].max
        update!(waits_since: since, expires_at: ends, reminded_at: nil)
      end

      # Its members talk: that no reminder counts any more is worth a line only if there was one.
      def go_on(now:)
        record("went_on", by: nil, now:) if reminded_at
        await_time(since: self.class.where(id:).pick(Arel.sql(LAST_POST)))
      end

      # Whoever was late to say so, members have their days to do something.
      def say_last_word(now:)
        update!(reminded_at: now, expires_at: [expires_at, now + LAST_WORD].max)
        record("last_word", by: nil, now:)
      end

      # Not that nobody answered: nobody found a time.
      def let_go(now:)
        update!(state: "expired", ended_at: now)
        record("lapsed", by: nil, now:)
      end
    end
  end
end
