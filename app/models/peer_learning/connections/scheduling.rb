# frozen_string_literal: true

module PeerLearning
  module Connections
    # When the members of a connection meet.
    module Scheduling
      extend ActiveSupport::Concern

      # How long before the meeting its members are reminded of it. Who agreed on it later than that needs no reminder.
      REMINDERS = { "day_before" => 1.day, "hour_before" => 1.hour }.freeze

      included do
        scope :to_remind_of_meeting,
              ->(reminder, now) do
                ahead = REMINDERS.fetch(reminder)
                nearer = REMINDERS.values.select { |other| other < ahead }.max || 0
                where(state: "scheduled", starts_at: (now + nearer)..(now + ahead))
                  .where.not(starts_at: now + nearer)
                  .where(<<~SQL, reminder:, ahead: ahead.to_i)
                    EXISTS (
                      SELECT 1 FROM peer_learning_connection_changes AS agreed
                      WHERE agreed.connection_id = peer_learning_connections.id
                        AND agreed.change = 'scheduled'
                        AND agreed.created_at <
                          peer_learning_connections.starts_at - :ahead * INTERVAL '1 second'
                        AND NOT EXISTS (
                          SELECT 1 FROM peer_learning_connection_changes AS later
                          WHERE later.connection_id = agreed.connection_id
                            AND later.id > agreed.id
                            AND later.change IN ('scheduled', :reminder)
                        )
                    )
                  SQL
              end
      end

      def ends_at
        starts_at + minutes.minutes if starts_at
      end

      def begun?(now)
        starts_at.present? && starts_at <= now
      end

      # They meet at the first time to come that all could come at.
      def settle_time(by:, now:)
        return if !accepted?
        slot = slots.to_come(now).preload(:picks).find { |time| time.suits?(taking_part) }
        return if !slot
        update!(state: "scheduled", starts_at: slot.starts_at)
        record("scheduled", by:, now:)
      end

      # More times to choose from. Of a time that was agreed on they let go.
      def propose_times(starts, by:, now:)
        return if starts.all? { |time| time == starts_at }
        scheduled? ? let_go_of_time : starts -= slots.reset.map(&:starts_at)
        return if starts.empty?
        Slot.propose(starts, connection: self, by:)
        slots.reset
        await_time(since: now) if accepted?
        record("times_proposed", by:, now:)
      end

      private

      def let_go_of_time
        slots.destroy_all
        update!(state: "accepted", starts_at: nil)
      end
    end
  end
end
