# frozen_string_literal: true

module PeerLearning
  module Connections
    # A member's connections in the order in which they matter.
    class Agenda
      include ActiveModel::Serialization

      PAST = 50
      PARTS = [
        :skill,
        :topic,
        :teachings,
        :summary,
        :thanks,
        { members: { user: PersonSerializer::PARTS }, slots: :picks },
      ].freeze

      attr_reader :now

      def initialize(user, now:)
        @user = user
        @now = now
      end

      def connections
        @connections ||= (under_way + past).sort_by { |connection| place(connection) }
      end

      # Those that need the member, or at which they meet.
      def next
        connections.select { |connection| step(connection).rank.zero? }
      end

      private

      def under_way
        mine.under_way.to_a
      end

      def past
        mine.where.not(state: Connection::UNDER_WAY).order(updated_at: :desc).limit(PAST).to_a
      end

      def mine
        Connection.visible_to(@user).preload(*PARTS)
      end

      def place(connection)
        rank = step(connection).rank
        since = connection.created_at.to_f
        [rank, rank == 2 ? -since : since, connection.id]
      end

      def step(connection)
        NextStep.new(connection, @user, now:)
      end
    end
  end
end
