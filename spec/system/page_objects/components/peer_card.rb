# frozen_string_literal: true

module PageObjects
  module Components
    class PeerCard < PageObjects::Components::Base
      def initialize(user)
        @selector = ".peer-card[data-username='#{user.username}']"
      end

      def visible?
        has_css?(@selector)
      end

      def hidden?
        has_no_css?(@selector)
      end

      def has_share?(name, level:)
        has_css?("#{@selector} .skill-chip.--offer", text: /#{Regexp.escape(name)}\s*#{level}/)
      end

      def has_gift?(name)
        has_css?("#{@selector} .peer-card__skills.--back .skill-chip", text: name)
      end

      def has_fact?(sentence)
        has_css?("#{@selector} .peer-card__facts", text: sentence)
      end

      def has_next_time?(here:, there:)
        has_css?("#{@selector} .peer-card__next", text: here) &&
          has_css?("#{@selector} .peer-card__there", text: there)
      end

      def choose(label)
        find("#{@selector} .peer-card__choices .btn", text: label).click
        self
      end

      def open_profile
        find("#{@selector} .peer-card__button").click
        self
      end
    end
  end
end
