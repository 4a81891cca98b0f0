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
                 :recordings,
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

      # As long as they are not public, for those in them and those who run the clinic.
      def recordings
        seen = object.recordings
        seen = seen.select { |one| one.public? || one.speaker_of(scope.user) } if !managed?
        seen.map { |recording| recording.slice(:id, :title, :published_at) }
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

      def managed?
        scope.can_manage_clinic?(object.clinic)
      end

      def board
        @options[:board]
      end
    end
  end
end
