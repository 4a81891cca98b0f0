# frozen_string_literal: true

module PageObjects
  module Pages
    class FindAPeer < PageObjects::Pages::Base
      def visit_page(want: nil)
        visit(want ? "/peer-learning/peers?want=#{want}" : "/peer-learning/peers")
        self
      end

      def has_closed_door?(sentence)
        has_css?(".refusals__doors li", text: sentence)
      end

      def has_change?(sentence)
        has_css?(".refusals__changes .btn", text: sentence)
      end

      def follow_change(sentence)
        find(".refusals__changes .btn", text: sentence).click
        self
      end

      def has_first_way?(way)
        has_css?(".first-way .way-link.--#{way}")
      end

      def has_no_first_way?
        has_no_css?(".first-way")
      end

      def has_other_way?(way)
        has_css?(".other-ways .way-link.--#{way}")
      end

      # Named in the address, as the forum's composer takes it.
      def has_help_asked_for_in?(category)
        has_css?(".way-link.--help-request[href$='&category_id=#{category.id}']")
      end

      def take_way(way)
        find(".way-link.--#{way}").click
        self
      end

      # On the forum's own page.
      def has_search_for?(text)
        has_current_path?("/search", ignore_query: true) &&
          has_css?("input.full-page-search") { |field| field.value == text }
      end

      # In the composer of the forum.
      def has_new_topic?(title:, body:)
        has_field?("reply-title", with: title) &&
          has_css?("textarea.d-editor-input") { |field| field.value.include?(body) }
      end

      def has_notice?(title)
        has_css?(".peer-learning-notice__title", text: title)
      end

      def has_peer?(user)
        has_css?(".peer-card[data-username='#{user.username}']")
      end

      def stop_reminders
        find(".stop-reminders__button").click
        self
      end

      def has_no_more_reminders?
        has_css?(".stop-reminders", text: I18n.t("js.peer_learning.reminders.stopped")) &&
          has_no_css?(".stop-reminders__button")
      end

      def visit_chosen
        visit("/peer-learning/peers/chosen")
        self
      end

      def take_back(user)
        find(".chosen-peer[data-username='#{user.username}'] > .btn").click
        self
      end

      def has_taken_back?(user)
        has_css?(
          ".chosen-peer[data-username='#{user.username}']",
          text: I18n.t("js.peer_learning.chosen.taken_back"),
        )
      end

      def has_set_aside?(label)
        has_css?(".peer-card.--none .btn", text: label)
      end

      def see_everyone
        find(".peer-learning-notice .btn-primary").click
        self
      end
    end
  end
end
