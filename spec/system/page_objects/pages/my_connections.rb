# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Pages
    class MyConnections < PageObjects::Pages::Base
      include ByKeyboard

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

      # In a swap ring.
      def has_other_neighbour?(user)
        has_css?(".peer-learning-notice", text: user.name)
      end

      def see_other_neighbour
        find(".peer-learning-notice .btn").click
        self
      end

      # One connection, on its page.
      def visit_connection(connection)
        visit("/peer-learning/connections/#{connection.id}")
        self
      end

      def ask_for_support(note)
        find(".support-request .btn", match: :first).click
        find(".support-request [name=note]").fill_in(with: note)
        find(".support-request [type=submit]").click
        self
      end

      def has_asked_for_support?
        has_css?(".support-request", text: I18n.t("js.peer_learning.support.interpreter.open"))
      end

      def has_story?(text)
        has_css?(".connection__story", text:)
      end

      def has_state?(state)
        has_css?(".connection[data-state='#{state}']")
      end

      def has_goal?(words)
        has_css?(".page-section.--agreement", text: words)
      end

      def has_direction?(direction)
        from_the_right = "html.rtl, html[dir='rtl']"
        direction == "rtl" ? has_css?(from_the_right) : has_no_css?(from_the_right)
      end

      def has_language?(locale)
        has_css?("html[lang='#{locale}']")
      end

      def has_guide?(sentence)
        find(".--guide summary").click
        has_css?(".--guide li", text: sentence)
      end

      def has_change?(words, at:)
        find(".--changes summary").click
        has_css?(".--changes li", text: words) && has_css?(".--changes time", text: at)
      end

      # One of the times to choose from, as its reader's clock has it, and the others' beside it.
      def has_slot?(here, there: [])
        [here, *there].all? { |words| has_css?(".slot-choices__slot", text: words) }
      end

      def pick_time(here)
        find(".slot-choices__slot", text: here).click
        self
      end

      # From the box of a time on, by keys alone.
      def press_from_time(here, *keys)
        press_keys_on(find(".slot-choices__slot", text: here).find("input"), *keys)
      end

      # Another time, in words that a field for dates takes, on the reader's clock.
      def suggest_time(local)
        find(".connection-more-times").click
        find(".times-picker__other input").fill_in(with: local)
        find(".times-picker__other .btn").click
        has_css?(".times-picker__time.is-chosen")
        find(".--time [type=submit]").click
        self
      end

      def has_time?(here, there: [])
        [here, *there].all? { |words| has_css?(".connection-time", text: words) }
      end

      def pick_first_time
        first(".slot-choices__slot").click
        self
      end

      def accept
        press(".connection-accept")
      end

      def decline(reason)
        find(".connection-decline").click
        find(".--answer .choice-group__choice", text: reason).click
        find(".--answer [type=submit]").click
        has_no_css?(".--answer")
        self
      end

      # By keys alone, each where the focus is by then.
      def bring_first_colleague
        press_keys_on(find(".connection-colleagues__look"), :enter)
        has_css?(".connection-colleagues .btn:focus")
        page.send_keys(:enter)
        self
      end

      def has_asked_along?(name)
        has_css?(".connection-colleagues__asked", text: name)
      end

      def has_people?(*names)
        names.all? { |name| has_css?(".--agreement .connection-facts dd", text: name) }
      end

      def has_calendar?
        has_css?(".connection-calendar")
      end

      def open_room
        find(".--room .btn-primary").click
        self
      end

      def say_met
        press(".--met .btn-primary")
      end

      def say_not_met
        press(".--met .btn-default")
      end

      def write_summary(prompt, words)
        find(".--summary [name=#{prompt}]").fill_in(with: words)
        has_css?(".--summary .save-status .d-icon-check")
        self
      end

      def finish_summary
        press(".--summary [type=submit]")
      end

      def has_summary?(words)
        has_css?(".connection-summary", text: words)
      end

      def allow_publishing
        press(".--publication .btn-primary")
      end

      def has_public_summary?
        has_css?(".--publication a")
      end

      def read_public_summary
        find(".--publication a").click
        self
      end

      def thank(words, name: "")
        form = find(".--thanks form", text: name)
        form.find("[name=words]").fill_in(with: words)
        form.find(".connection-thank").click
        self
      end

      def has_thanks?(words)
        has_css?(".--thanks blockquote", text: words)
      end

      def has_pause?
        has_css?(".peer-learning-notice a[href$='section=room']")
      end

      private

      # Done when the button is there no more: who signs in next would be overtaken by the answer.
      def press(button)
        find(button).click
        has_no_css?(button)
        self
      end
    end
  end
end
