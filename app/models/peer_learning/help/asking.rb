# frozen_string_literal: true

module PeerLearning
  module Help
    # How far a request has been told, and when that goes on: to a few who could answer, a few more, those who share
    # something near it, the ambassadors, and the working group.
    module Asking
      extend ActiveSupport::Concern

      A_FEW = 3

      # How long those who were told have before it goes on, and how long who took it may be silent.
      WAITS = { "whenever" => 24.hours, "this_week" => 24.hours, "today" => 2.hours }.freeze
      PATIENCE = { "whenever" => 3.days, "this_week" => 3.days, "today" => 1.day }.freeze

      included do
        enum :reach,
             {
               nobody: 0,
               sharers: 1,
               more_sharers: 2,
               wider_sharers: 3,
               ambassadors: 4,
               working_group: 5,
             },
             prefix: :reached,
             scopes: false

        scope :to_look_at, ->(now) { standing.where(next_look_at: ..now) }

        # Everybody who was told let it be, or nobody could be told.
        scope :unanswered,
              -> { standing.where(state: "open", reach: %w[ambassadors working_group]) }
      end

      def wait
        WAITS.fetch(urgency)
      end

      def patience
        PATIENCE.fetch(urgency)
      end

      # The next ones; nil where there is nobody further.
      def next_reach
        reaches = self.class.reaches.keys
        reaches[reaches.index(reach) + 1]
      end

      # What members wrote in the topic.
      def answers
        Post.where(topic_id:, post_type: Post.types[:regular]).where("user_id > 0")
      end

      def answered_since?(time)
        answers.where(created_at: time..).where.not(user_id:).exists?
      end

      # What the author wrote last is theirs to answer; what they wrote last, the author's.
      def taker_spoke_last?
        spoken = answers.where(created_at: taken_at.., user_id: [user_id, taker_id])
        spoken.order(:post_number).last&.user_id == taker_id
      end

      # When they said something, or were asked to.
      def heard_of_taker_at
        spoken_at = answers.where(created_at: taken_at.., user_id: taker_id).maximum(:created_at)
        [taken_at, reminded_at, spoken_at].compact.max
      end

      def go_to(taker, now:)
        update!(
          state: "taken",
          taker:,
          taken_at: now,
          reminded_at: nil,
          climbs_at: nil,
          next_look_at: now + patience,
        )
      end

      # Whoever had it, had it, and who was asked, was: others are.
      def ask_on(now:)
        update!(
          state: "open",
          reach: "nobody",
          taker: nil,
          taken_at: nil,
          reminded_at: nil,
          ended_at: nil,
          connection_id: nil,
          looked_at: nil,
          climbs_at: now,
          next_look_at: now,
        )
        Ambassadors::Queue.wait_again(Unanswered::SOURCE, id)
      end

      # Whoever took it does so no more, or was silent for long.
      def free(now:)
        ask_on(now:)
        tell(user, "help_freed", mail: false)
      end

      # Once nobody who was told thinks about it, it need not wait for the time to be over.
      def hurry(now:)
        return if !open? || calls.reset.any? { |call| call.told? || call.later? }
        update!(climbs_at: now, next_look_at: now) if climbs_at
      end

      # As soon as there is something to do: who was told had their time, or said that they would be told again.
      def look_in_time
        update!(next_look_at: [climbs_at, *calls.reset.waiting.map(&:due_at)].compact.min)
      end

      def end_as(state, now:, **about)
        update!(state:, ended_at: now, climbs_at: nil, next_look_at: nil, **about)
      end
    end
  end
end
