# frozen_string_literal: true

module PeerLearning
  module Connections
    # What a member can do next, or what they wait for.
    class NextStep
      WAITING = %w[wait_for_answers wait_for_picks].freeze

      def initialize(connection, user, now:)
        @connection = connection
        @user = user
        @now = now
      end

      def name
        return if !member || member.declined?
        case @connection.state
        when "proposed"
          member.open? ? "answer" : "wait_for_answers"
        when "accepted"
          of_times
        when "scheduled"
          of_meeting
        end
      end

      # What the member can do comes first, then what they wait for, then what is over; what began first, first.
      def rank
        return 2 if !name
        WAITING.include?(name) ? 1 : 0
      end

      private

      def member
        @member ||= @connection.member(@user)
      end

      def of_times
        slots = @connection.slots.select { |slot| slot.starts_at > @now }
        return "propose_times" if slots.empty?
        slots.any? { |slot| slot.picked_by?(@user) } ? "wait_for_picks" : "pick_time"
      end

      def of_meeting
        return "meet" if @connection.ends_at > @now
        "say_whether_met" if member.met.nil?
      end
    end
  end
end
