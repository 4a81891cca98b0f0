# frozen_string_literal: true

module PeerLearning
  module Clinics
    class SittingSerializer < ApplicationSerializer
      attributes :id,
                 :state,
                 :starts_at,
                 :ends_at,
                 :time_zone,
                 :seats,
                 :seats_left,
                 :going,
                 :waiting,
                 :topic_url,
                 :relay_url,
                 :mine,
                 :support_requests

      def seats_left
        [object.seats - going, 0].max if object.seats
      end

      def going
        board.count(object, "going")
      end

      def waiting
        board.count(object, "waiting")
      end

      def topic_url
        object.topic.relative_url if object.topic && scope.can_see_topic?(object.topic)
      end

      # Where those read along whose connection bears no more.
      def relay_url
        topic = object.relay_topic
        topic.relative_url if topic && scope.can_see_topic?(topic)
      end

      def mine
        attendance = board.mine(object)
        AttendanceSerializer.new(attendance, root: false).as_json if attendance
      end

      # Their own: what others need is between them and the working group.
      def support_requests
        board
          .my_support_requests(object)
          .map do |request|
            Connections::OwnSupportRequestSerializer.new(request, root: false).as_json
          end
      end

      private

      def board
        @options[:board]
      end
    end
  end
end
