# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Components
    # A group of three that is suggested: who shares, and who interprets.
    class BridgeCard < PageObjects::Components::Base
      include ByKeyboard

      def initialize(sharer, interpreter)
        @card =
          ".bridge-card[data-sharer='#{sharer.username}'][data-interpreter='#{interpreter.username}']"
      end

      def visible?
        has_css?(@card)
      end

      def has_words?(text)
        has_css?(@card, text:)
      end

      # With the keyboard.
      def ask_both
        press_keys_on(find("#{@card} .ask-both"), :enter)
      end

      def asked?
        has_css?("#{@card} .ask-both__done")
      end

      def has_focus_on_link?
        has_css?("#{@card} .ask-both__see:focus")
      end

      def follow
        find("#{@card} .ask-both__see").click
        self
      end
    end
  end
end
