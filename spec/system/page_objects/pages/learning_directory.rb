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

      def has_loaded?
        has_css?(".directory__count")
      end

      def has_nobody?
        has_css?(".peer-learning-notice", text: I18n.t("js.peer_learning.directory.none"))
      end
    end
  end
end
