# frozen_string_literal: true

module PeerLearning
  module Connections
    # The private topic of a connection.
    module Room
      extend ActiveSupport::Concern

      # While these last, the meeting stands in the room as an event.
      WITH_EVENT = %w[scheduled met summarised].freeze

      included do
        belongs_to :topic, optional: true

        scope :without_room, -> { where(state: %w[accepted scheduled], topic_id: nil) }

        # Rooms that stand, and are not what they should be: of another time, or with somebody in it who left.
        scope :with_wrong_room,
              -> do
                wrong = with_who_left
                wrong = wrong.or(with_wrong_event) if EventsPlugin.state == "ok"
                where(topic_id: Topic.select(:id)).merge(wrong)
              end
        scope :with_wrong_event, -> { where(<<~SQL, states: states.values_at(*WITH_EVENT)) }
          peer_learning_connections.event_starts_at IS DISTINCT FROM
            (CASE WHEN peer_learning_connections.state IN (:states) THEN peer_learning_connections.starts_at END)
        SQL

        scope :with_who_left, -> { where(<<~SQL, declined: Member.answers["declined"]) }
          EXISTS (
            SELECT 1
            FROM peer_learning_connection_members AS members
            JOIN topic_allowed_users AS allowed ON allowed.user_id = members.user_id
            WHERE members.connection_id = peer_learning_connections.id
              AND members.answer = :declined
              AND allowed.topic_id = peer_learning_connections.topic_id
          )
        SQL
      end

      # When the event in the room should be.
      def event_time
        starts_at if WITH_EVENT.include?(state)
      end

      # For the calendar.
      def event
        return if !event_time
        { starts_at:, ends_at:, status: "standalone", name: RoomText.new(self).title }
      end

      def event_due?
        EventsPlugin.state == "ok" && event_starts_at != event_time
      end
    end
  end
end
