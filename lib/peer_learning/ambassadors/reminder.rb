# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What the first page tells a member as an ambassador, or who would like to be one; of who is neither, nothing.
    class Reminder
      include ActiveModel::Serialization

      # For so long, an answer is news.
      NEWS = 14.days

      def self.of(guardian, now:)
        return if guardian.anonymous?
        reminder = new(guardian, now:)
        reminder if reminder.any?
      end

      def initialize(guardian, now:)
        @guardian = guardian
        @now = now
      end

      def any?
        state.present? || asked || taken.positive?
      end

      # How many things they look after, or are asked to.
      def taken
        @taken ||= @guardian.ambassador? ? Queue.new(@guardian, now: @now, part: "mine").count : 0
      end

      # Of the term: as long as it is applied for or confirmed, talked about, about to end, or declined of late.
      def state
        return if !term
        case term.state
        when "serving"
          ends_soon? ? "ending" : ("talk" if term.talk_until)
        when "declined"
          "declined" if term.updated_at > @now - NEWS
        else
          term.state if term.under_way?
        end
      end

      # The day that its words name.
      def on
        { "ending" => term&.ends_on, "talk" => term&.talk_until, "confirmed" => term&.begins_on }[
          state
        ]
      end

      # Whether somebody asks them to take over.
      def asked
        @asked ||= Term.serving.exists?(successor: @guardian.user)
      end

      private

      def ends_soon?
        term.ends_on <= @now.to_date + Term::NOTICE && !term.renewal_asked_at
      end

      def term
        @term ||= Term.of(@guardian.user)
      end
    end
  end
end
