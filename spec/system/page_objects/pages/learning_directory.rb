# frozen_string_literal: true

module PageObjects
  module Pages
    class LearningDirectory < PageObjects::Pages::Base
      def visit_page(query = "")
        visit "/peer-learning/peers/everyone#{query}"
        self
      end

      def search(text)
        find(".directory-filters__text").fill_in(with: text).send_keys(:enter)
        self
      end

      def type_skill(text)
        find(".directory-filters .combobox__input").send_keys(text, :enter)
        self
      end

      def choose(name, option)
        find(".directory-filters select[name='#{name}']").select(option)
        self
      end

      def unfold
        find(".directory-filters__toggle").click
        self
      end

      # They stand behind the last field.
      def tab_to_first_filter_and_take_it_back
        find(".directory-filters input[name='affiliation']").send_keys(:tab)
        page.send_keys(:enter)
        self
      end

      def take_way_out(words)
        find(".directory__way-out", text: words).click
        self
      end

      def has_filter?(words)
        has_css?(".active-filters__remove", text: words)
      end

      def has_focus_on?(filter)
        has_css?(".active-filters__remove:focus", text: filter)
      end

      def has_folded_filters?(number)
        has_css?(".directory-filters__toggle", text: number) &&
          has_no_css?(".directory-filters__choices")
      end

      def has_loaded?
        has_css?(".directory__count")
      end

      def has_nobody?
        has_css?(".peer-learning-notice", text: I18n.t("js.peer_learning.directory.none"))
      end
    end
  end
end
