# frozen_string_literal: true

module PageObjects
  module Pages
    class LearningHome < PageObjects::Pages::Base
      def visit_page
        visit "/peer-learning"
        self
      end

      def has_next_step?(title)
        has_css?(".home-steps__step.--next", text: title)
      end

      def has_done_step?(title)
        has_css?(".home-steps__step.--done", text: title)
      end

      def take_next_step
        find(".home-steps__step.--next .btn-primary").click
        self
      end

      def look_after_support
        find(".home-look-after__support").click
        self
      end
    end
  end
end
