# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Pages
    class SupportQueue < PageObjects::Pages::Base
      include ByKeyboard

      def visit_page
        visit "/peer-learning/support-requests"
        self
      end

      def has_request?(text)
        has_css?(".queued-request", text:)
      end

      def press_by_keyboard(deed)
        press_keys_on(find(".queued-request__#{deed}"), :enter)
      end

      # Names stand isolated in sentences.
      def has_state_in_focus?(state, name)
        sentence = I18n.t("js.peer_learning.support_requests.states.#{state}", name: "NAME")
        pattern = Regexp.escape(sentence).sub("NAME", "\\W*#{name}\\W*")
        has_css?(".queued-request__state:focus", text: /#{pattern}/)
      end

      def has_no_access?
        has_css?(".peer-learning-notice", text: I18n.t("js.peer_learning.catalogue.refused"))
      end
    end
  end
end
