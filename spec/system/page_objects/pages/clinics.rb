# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Pages
    # A clinic: its page, its form and its times.
    class Clinics < PageObjects::Pages::Base
      include ByKeyboard

      def visit_list
        visit "/peer-learning/clinics"
        self
      end

      def visit_clinic(clinic)
        visit "/peer-learning/clinics/#{clinic.id}"
        find(".clinic")
        self
      end

      def visit_month(month)
        visit "/peer-learning/clinics?view=month&month=#{month}"
        self
      end

      # With the keyboard.
      def turn_to_next_month
        press_keys_on(find(".clinic-month__next"), :enter)
      end

      def press_day(date)
        find("[data-date='#{date}'] .month-table__day").click
        self
      end

      def open_sitting(title)
        find(".month-days .held-sitting", text: title).click
        find(".clinic")
        self
      end

      def has_month?(name)
        has_css?(".month-table caption", text: name)
      end

      def has_focus_on?(words)
        has_css?(":focus", text: words)
      end

      def begin_plan
        click_link(say("plan"))
        self
      end

      def fill(title:, skill:, seats:)
        fill_in("title", with: title)
        choose_skill(skill)
        fill_in("seats", with: seats)
        self
      end

      def choose_skill(name)
        combobox = find(".skill-picker input")
        combobox.fill_in(with: name)
        find("[role='option']", text: name).click
        find(".languages-picker__chosen", text: name)
        self
      end

      def keep_draft
        find(".clinic-editor [type='submit']").click
        find(".clinic[data-state='draft']")
        self
      end

      def publish
        find(".clinic-manage__publish").click
        find(".clinic[data-state='published']")
        self
      end

      def has_row?(title)
        has_css?(".clinic-row__title", text: title)
      end

      def open_row(title)
        find(".clinic-row__title a", text: title).click
        find(".clinic")
        self
      end

      def say_interested
        click_button(say("interest.say"))
        find(".clinic-interest__count", text: say("interest.you"))
        self
      end

      def look_for_times(week)
        click_link(say("manage.find_times"))
        fill_in("week", with: week)
        find(".twins h2", match: :first)
        self
      end

      def has_pairs?
        has_css?(".twin-pair .sitting-time__here", minimum: 2)
      end

      def has_nobody_left_out?
        has_css?(".twin-pair__left-out", text: say("twins.nobody_left_out"), match: :first)
      end

      def choose_best_pair
        find(".twin-pair .btn", match: :first).click
        find(".sitting-card", match: :first)
        self
      end

      def has_sittings?(count)
        has_css?(".sitting-card", count:)
      end

      def go(sitting)
        press_in(sitting, "go")
      end

      def leave(sitting)
        press_in(sitting, "leave")
      end

      def has_seat?(sitting)
        has_answer?(sitting, "going")
      end

      def waits?(sitting, place)
        has_css?(
          "#{card(sitting)} .sitting-card__answer",
          text: say("answers.waiting", place: place),
        )
      end

      def has_answer?(sitting, answer)
        has_css?("#{card(sitting)}[data-answer='#{answer}']")
      end

      def open_topic(sitting)
        find("#{card(sitting)} a", text: say("topic")).click
        self
      end

      def add_recording(sitting)
        find("#{card(sitting)} .sitting-card__record").click
        find(".clinic-editor")
        self
      end

      def open_recording(title)
        find(".sitting-card__recording", text: title).click
        find(".media-list")
        self
      end

      def has_recording?(title)
        has_css?(".sitting-card__recording", text: title)
      end

      def has_no_recording?
        has_css?(".sitting-card") && has_no_css?(".sitting-card__recording")
      end

      def note_was_there(sitting, user)
        within(card(sitting)) do
          find(".sitting-manager > summary").click
          click_button(say("attendees.look"))
          within("[data-attendee='#{user.username}']") do
            click_button(say("attendees.was_there"))
            find("[aria-pressed='true']", text: say("attendees.was_there"))
          end
        end
        self
      end

      def say_was_there
        click_button(say("afterwards.yes"))
        find(".page-section.--give-feedback")
        self
      end

      def give_feedback
        within(".page-section.--give-feedback") do
          within(".choice-group", match: :first) { choose(say("feedback.useful_4")) }
          click_button(say("feedback.send"))
        end
        has_no_css?(".page-section.--give-feedback")
        self
      end

      def take_certificate(name)
        within(".page-section.--certificate") do
          fill_in("certificate-name", with: name)
          click_button(I18n.t("js.peer_learning.certificate.issue"))
          find(".btn-primary", text: I18n.t("js.peer_learning.certificate.open"))
        end
        self
      end

      def withdraw_certificate
        click_button(I18n.t("js.peer_learning.certificate.withdraw"))
        find(".page-section.--certificate input")
        self
      end

      def ask(words)
        fill_in("question", with: words)
        click_button(say("questions.send"))
        find(".clinic-question__words", text: words)
        self
      end

      def vote_for(words)
        find(".clinic-question", text: words).find(".clinic-question__vote").click
        find(".clinic-question .clinic-question__vote[aria-pressed='true']")
        self
      end

      def has_question?(words, votes)
        has_css?(
          ".clinic-question",
          text: /#{Regexp.escape(words)}.*#{say("questions.votes", count: votes)}/m,
        )
      end

      private

      def press_in(sitting, name)
        selector = "#{card(sitting)} .sitting-card__#{name}"
        find(selector).click
        has_no_css?(selector)
        self
      end

      def card(sitting)
        ".sitting-card[data-sitting='#{sitting.id}']"
      end

      def say(key, **values)
        I18n.t("js.peer_learning.clinics.#{key}", **values)
      end
    end
  end
end
