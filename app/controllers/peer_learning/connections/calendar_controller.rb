# frozen_string_literal: true

module PeerLearning
  module Connections
    # The meeting as a file for calendars.
    class CalendarController < BaseController
      requires_login
      skip_before_action :check_xhr

      def show
        limit_rate("connections", 60)
        Show.call(of_connection) do
          on_success { |connection:| send_calendar(connection) }
          on_failure { raise Discourse::NotFound }
        end
      end

      private

      def send_calendar(connection)
        raise Discourse::NotFound if !connection.starts_at
        send_data(
          Calendar.new(connection, current_user).to_s,
          type: "text/calendar; charset=utf-8",
          filename: "connection-#{connection.id}.ics",
        )
      end
    end
  end
end
