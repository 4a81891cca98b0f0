# frozen_string_literal: true

module PageObjects
  module Components
    # The dialog in which somebody is asked.
    class Question < PageObjects::Components::Base
      DIALOG = ".ask-dialog"

      def open_from(card)
        find("#{card} .peer-card__ask").click
        self
      end

      def has_skill?(name)
        has_css?("#{DIALOG} .choice-group__choice.is-chosen", text: name)
      end

      def has_language?(name)
        has_css?("#{DIALOG} .choice-group.--inline .is-chosen", text: name)
      end

      def has_gift?(name)
        has_field?("give_back", with: /#{Regexp.escape(name)}/)
      end

      def has_times?(number)
        has_css?("#{DIALOG} .times-picker__time.is-chosen", count: number)
      end

      def write(words)
        find("#{DIALOG} [name=goal]").fill_in(with: words)
        self
      end

      def send_off
        find("#{DIALOG} [type=submit]").click
        self
      end

      def sent?
        has_css?("#{DIALOG} .ask-dialog__done")
      end

      def follow
        find("#{DIALOG} .d-modal__footer .btn-primary").click
        self
      end
    end
  end
end
