# frozen_string_literal: true

module PageObjects
  module Components
    # The event over a topic's first post, as the calendar plugin shows it.
    class CalendarEvent < PageObjects::Components::Base
      BOX = ".discourse-post-event"

      # going, interested or not_going; once more takes it back.
      def press(answer)
        find("#{BOX} .#{answer.dasherize}-button").click
        self
      end

      def has_name?(name)
        has_css?("#{BOX} .name", text: name)
      end

      def has_answer?(answer)
        has_css?("#{BOX} .event-actions.status-#{answer}")
      end

      def has_no_answer?
        has_css?("#{BOX} .event-actions") && has_no_css?("#{BOX} .event-actions[class*='status-']")
      end

      def has_going?(count)
        has_css?("#{BOX} .going", text: /\A#{count}\z/)
      end

      def has_no_buttons?
        has_css?("#{BOX} .name") && has_no_css?("#{BOX} .event-actions")
      end
    end
  end
end
