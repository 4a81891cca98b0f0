# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Pages
    # A recording: the form for it, its page, and on that the word of who speaks in it.
    class Recordings < PageObjects::Pages::Base
      include ByKeyboard

      def visit_recording(recording)
        visit "/peer-learning/library/#{recording.id}"
        find(".page-section.--media, .peer-learning-notice", match: :first)
        self
      end

      # media: what is typed, by the names of fields
      def add_media(media)
        media.each_with_index do |medium, index|
          click_button(say("form.add_medium")) if index > 0
          within(all(".medium-fields", count: index + 1).last) do
            select(say("kinds.#{medium[:kind]}"), from: "kind")
            medium.except(:kind).each { |name, text| fill_in(name, with: text) }
          end
        end
        self
      end

      def name_speakers(*users)
        within(".recording-form__speakers") do
          all("[name='speaker']").each { |box| box.set(users.map(&:id).include?(box.value.to_i)) }
        end
        self
      end

      # Lets them be asked.
      def save
        find(".clinic-editor [type='submit']").click
        find(".page-section.--media")
        self
      end

      def say_word(choice)
        choose(say("consent.choices.#{choice}"))
        click_button(say("consent.send"))
        find(".--consent [role='status']", text: say("consent.choices.#{choice}"))
        self
      end

      # With the keyboard, from the first choice on.
      def type_part(from, to)
        press_keys_on(find(".consent-form [value='all']"), :down)
        find(".consent-form [name='from']")
        page.send_keys(:tab, from, :tab, to, :enter)
        self
      end

      def has_word?(words)
        has_css?(".--consent [role='status']:focus", text: words)
      end

      def asks?
        has_css?(".consent-form")
      end

      def waits_for?(*users)
        users.all? { |user| has_css?(".recording__hidden", text: user.name) }
      end

      def hidden?
        has_css?(".peer-learning-notice", text: say("hidden")) && has_no_css?(".media-list")
      end

      # These and no others.
      def has_media?(media)
        has_css?(".media-list li", count: media.size) &&
          all(".media-list a").map { |link| link[:href] }.sort == media.pluck(:url).sort
      end

      def within_screen?
        evaluate_script("document.documentElement.scrollWidth <= innerWidth")
      end

      def talk
        click_link(say("talk"))
        self
      end

      private

      def say(key)
        I18n.t("js.peer_learning.library.#{key}")
      end
    end
  end
end
