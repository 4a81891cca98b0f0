# frozen_string_literal: true

module PeerLearning
  module Connections
    # What a member can do next, or what they wait for.
    class NextStep
      WAITING = %w[wait_for_answers wait_for_picks].freeze
      THANKING_FOR = 30.days

      def initialize(connection, user, now:)
        @connection = connection
        @user = user
        @now = now
      end

      def name
        return if !member || member.declined?
        return of_invitation if member.invited?
        case @connection.state
        when "proposed"
          member.open? ? "answer" : "wait_for_answers"
        when "accepted"
          of_times
        when "scheduled"
          of_meeting
        when "met"
          "summarise"
        when "summarised"
          of_summary
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

      def of_invitation
        "answer" if @connection.open_to_colleagues?(@now)
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

      def of_summary
        return "allow_publishing" if member.may_publish.nil? && Summary.category
        "thank" if @connection.summary.finished_at > @now - THANKING_FOR && owing?
      end

      def owing?
        @connection
          .taking_part
          .without(member)
          .any? do |other|
            skills =
              @connection.teachings.map(&:skill_id).select { |id| @connection.owes?(other, id) }
            skills.any? &&
              @connection.thanks.none? do |thanks|
                thanks.giver_id == @user.id && thanks.receiver_id == other.user_id
              end
          end
      end
    end
  end
end
