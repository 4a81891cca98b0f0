# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Pages
    class Ambassadors < PageObjects::Pages::Base
      include ByKeyboard

      def visit_page
        visit "/peer-learning/ambassadors"
        self
      end

      def apply_with(words)
        press_by_keyboard(".own-term__apply")
        find(".ambassador-form [name=words]").fill_in(with: words)
        press_by_keyboard(".ambassador-form__send")
      end

      def press_by_keyboard(button)
        press_keys_on(find(button), :enter)
      end

      def hand_over_to(username)
        press_by_keyboard(".own-term__hand-over")
        field = find(".colleague-form [name=username]")
        field.fill_in(with: username)
        press_keys_on(field, :enter)
      end

      def show(part)
        find(".queue-parts [data-part=#{part}]").click
      end

      def has_state?(state)
        has_css?(".own-term__state[data-state=#{state}]")
      end

      def has_state_in_focus?(state)
        has_css?(".own-term__state[data-state=#{state}]:focus")
      end

      def has_words?(text)
        has_css?(".term-decision__words", text:)
      end

      def has_entry?(text)
        has_css?(".queue-entry", text:)
      end

      def has_no_queue?
        has_css?(".--own-term") && has_no_css?(".queue-parts")
      end

      def has_question?(text)
        has_css?(".asked-to-take-over", text:)
      end
    end
  end
end
