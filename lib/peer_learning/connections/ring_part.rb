# frozen_string_literal: true

module PeerLearning
  module Connections
    # What a member gets in the swap ring that a connection is part of, and what they give: from and to different people,
    # where there are more than two in it.
    class RingPart
      include ActiveModel::Serialization

      def initialize(connection, user)
        @connection = connection
        @user = user
      end

      # Nil where it fell apart before they were in.
      def learned
        teachings.find { |teaching| teaching.learner_id == @user.id }
      end

      def taught
        teachings.find { |teaching| teaching.teacher_id == @user.id }
      end

      def whole?
        learned.present? && taught.present?
      end

      # Of each member's connections in a ring, the first is the one that they are told of.
      def told_here?
        connections.first == @connection
      end

      # The one with their other neighbour.
      def other
        connections.find do |one|
          one != @connection && one.visible_to?(@user) && one.teachings.any?
        end
      end

      private

      def teachings
        connections.flat_map { |connection| connection.teachings.to_a }
      end

      def connections
        @connections ||= @connection.ring.between(@user).preload(teachings: :skill).to_a
      end
    end
  end
end
