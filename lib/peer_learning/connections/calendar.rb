# frozen_string_literal: true

module PeerLearning
  module Connections
    # The meeting of a connection for a member's own calendar.
    class Calendar
      # What makes another meeting of it.
      REVISIONS = %w[scheduled video_link joined left cancelled].freeze

      def initialize(connection, user)
        @connection = connection
        @user = user
      end

      def to_s
        Icalendar.new([event]).to_s
      end

      private

      def event
        Icalendar::Event.new(
          uid: "connection-#{@connection.id}",
          sequence: revisions.size - 1,
          changed_at: revisions.last.created_at,
          starts_at: @connection.starts_at,
          ends_at: @connection.ends_at,
          cancelled: @connection.cancelled?,
          summary:,
          description: [@connection.goal.presence, page].compact.join("\n\n"),
          location: @connection.video_url,
          url: page,
        )
      end

      def revisions
        @revisions ||= @connection.trace.select { |change| REVISIONS.include?(change.change) }
      end

      def summary
        others = @connection.taking_part.map(&:user).without(@user).map(&:username)
        skill = @connection.skill.name(@user.effective_locale)
        I18n.t("peer_learning.calendar.summary", skill:, others: others.join(", "))
      end

      def page
        "#{Discourse.base_url}/peer-learning/connections/#{@connection.id}"
      end
    end
  end
end
