# frozen_string_literal: true

module PageObjects
  module Components
    # What somebody is told, in core's user menu.
    class Notifications < PageObjects::Components::Base
      def open
        find("#toggle-current-user").click
        self
      end

      def follow(text)
        find("#quick-access-all-notifications .notification a", text:).click
        self
      end

      def has_line?(text)
        has_css?("#quick-access-all-notifications .notification", text:)
      end
    end
  end
end
