# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Pages
    # The page of requests, and the panel of one in its topic.
    class Help < PageObjects::Pages::Base
      include ByKeyboard

      def visit_page
        visit "/peer-learning/help"
        self
      end

      def visit_topic(topic)
        visit topic.relative_url
        self
      end

      def mark(skill:, urgency:)
        find(".topic-help__mark").click
        field = find(".help-form .combobox input", match: :first)
        field.fill_in(with: skill)
        find(".help-form [role=option]", text: skill, match: :first).click
        find(".help-form [name=urgency]").select(
          I18n.t("js.peer_learning.help.urgencies.#{urgency}"),
        )
        find(".help-form__save").click
        self
      end

      def has_skill?(name)
        has_css?(".topic-help .help-facts__skill", text: name)
      end

      def has_urgency?(urgency)
        has_css?(
          ".topic-help .help-facts__urgency",
          text: I18n.t("js.peer_learning.help.urgencies.#{urgency}"),
        )
      end

      def has_beside?(title)
        has_css?(".topic-help .resource-card", text: title)
      end

      def has_request?(title)
        has_css?(".help-row", text: title)
      end

      def has_reason?(text)
        has_css?(".help-deeds__why", text:)
      end

      def press_by_keyboard(deed)
        press_keys_on(find(".help-deeds__#{deed}"), :enter)
      end

      def press(deed)
        find(".help-deeds__#{deed}").click
        self
      end

      def has_state_in_focus?(text)
        has_css?(".help-deeds__state:focus", text:)
      end

      def has_state?(text)
        has_css?(".topic-help .help-deeds__state", text:)
      end

      def ask_to_meet
        find(".help-answerers__ask").click
        self
      end

      def has_no_answers?
        has_css?(".topic-help__title") && has_no_css?(".help-deeds__take")
      end
    end
  end
end
