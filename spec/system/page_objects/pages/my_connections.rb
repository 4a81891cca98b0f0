# frozen_string_literal: true

module PageObjects
  module Pages
    class MyConnections < PageObjects::Pages::Base
      def visit_page
        visit("/peer-learning/connections")
        self
      end

      # The list, with the connection under its next step.
      def open(step)
        find(".connection-row[data-step='#{step}'] .btn").click
        self
      end

      def has_nothing_under_way?
        has_css?(".past-connections") && has_css?(".peer-learning-notice")
      end

      def visit_connection(connection)
        visit("/peer-learning/connections/#{connection.id}")
        self
      end

      # In a swap ring.
      def has_other_neighbour?(user)
        has_css?(".peer-learning-notice", text: user.name)
      end

      def see_other_neighbour
        find(".peer-learning-notice .btn").click
        self
      end

      # One connection, on its page.
      def has_story?(text)
        has_css?(".connection__story", text:)
      end

      def has_state?(state)
        has_css?(".connection[data-state='#{state}']")
      end

      def has_goal?(words)
        has_css?(".connection-section.--agreement", text: words)
      end

      def has_direction?(direction)
        has_css?("html[dir='#{direction}'], html.#{direction}")
      end

      def pick_first_time
        first(".slot-choices__slot").click
        self
      end

      def accept
        find(".connection-accept").click
        self
      end

      def decline(reason)
        find(".connection-decline").click
        find(".--answer .choice-group__choice", text: reason).click
        find(".--answer [type=submit]").click
        self
      end

      def has_calendar?
        has_css?(".connection-calendar")
      end

      def open_room
        find(".--room .btn-primary").click
        self
      end

      def say_met
        find(".--met .btn-primary").click
        self
      end

      def write_summary(prompt, words)
        find(".--summary [name=#{prompt}]").fill_in(with: words)
        has_css?(".--summary .save-status .d-icon-check")
        self
      end

      def finish_summary
        find(".--summary [type=submit]").click
        self
      end

      def has_summary?(words)
        has_css?(".connection-summary", text: words)
      end

      def allow_publishing
        find(".--publication .btn-primary").click
        self
      end

      def has_public_summary?
        has_css?(".--publication a")
      end

      def thank(words)
        find(".--thanks [name=words]").fill_in(with: words)
        find(".connection-thank").click
        self
      end

      def has_thanks?(words)
        has_css?(".--thanks blockquote", text: words)
      end

      def has_pause?
        has_css?(".peer-learning-notice a[href$='section=room']")
      end
    end
  end
end
