# frozen_string_literal: true

require_relative "../by_keyboard"

module PageObjects
  module Pages
    class LearningProfile < PageObjects::Pages::Base
      include ByKeyboard

      def visit_page(user)
        visit "/u/#{user.username}/learning"
        self
      end

      def add_skill(section, typed, level:)
        choose(section, typed)
        in_section(section) do
          find(".choice-group label", text: /\A#{level}\z/i).click
          find(".level-form .btn-primary").click
        end
        self
      end

      # Keyboard alone: letters, down to the first skill found, Enter; Enter again takes the usual level.
      def add_skill_by_keyboard(section, typed)
        in_section(section) do
          field = find(".combobox__input")
          field.send_keys(typed)
          has_css?(".combobox__option.is-active") || field.send_keys(:down)
          field.send_keys(:enter)
          press_keys_on(find(".level-form input[type='radio']:checked"), :enter)
        end
        self
      end

      def describe_skill(section, name, formats:, note:)
        in_section(section) do
          within(".own-tag", text: name) do
            find(".tag-details__summary").click
            formats.each { |format| find("label", text: /\A#{format}\z/i).click }
            find(".tag-details__input").fill_in(with: note)
          end
        end
        self
      end

      def propose_skill(section, name, reason:)
        in_section(section) do
          find(".combobox__input").fill_in(with: name)
          find(".combobox__option.--instead").click
          find(".propose-skill [name='reason']").fill_in(with: reason)
          find(".propose-skill .btn-primary").click
        end
        self
      end

      def has_focus_on_new_language?
        has_css?(".profile-section.--languages .combobox__input:focus")
      end

      def add_language(typed, proficiency:)
        choose("languages", typed)
        in_section("languages") do
          find(".own-tag", text: typed).find(:option, proficiency).select_option
        end
        self
      end

      def choose_time_zone(zone)
        in_section("week") { find(".week-editor__zone option[value='#{zone}']").select_option }
        self
      end

      def add_hours(day, from:, to:)
        in_section("week") do
          click_button(I18n.t("js.peer_learning.week.as_list"))
          within(".week-list__day", text: day) do
            find(".week-list__add").click
            row = find(".week-list__row:last-of-type")
            choose_time(row.find("select:first-of-type"), from)
            choose_time(row.find("select:last-of-type"), to)
          end
        end
        self
      end

      def show_to(visibility)
        in_section("visibility") { find("label", text: /\A#{visibility}\z/i).click }
        self
      end

      def remove_skill(section, name)
        in_section(section) { find(".own-tag", text: name).find(".own-tag__remove").click }
        self
      end

      def confirm_all
        find(".confirm-all__button").click
        self
      end

      def confirm_skill(section, name)
        in_section(section) { find(".own-tag", text: name).find(".own-tag__confirm").click }
        self
      end

      def has_question?
        has_css?(".confirm-all__question")
      end

      def has_no_question?
        has_no_css?(".confirm-all__question")
      end

      def undo(section)
        in_section(section) { find(".own-tag__undo").click }
        self
      end

      def has_saved?(section)
        has_css?(".profile-section.--#{section} .save-status", text: saved)
      end

      def has_own_skill?(section, name, level:)
        has_css?(".profile-section.--#{section} .own-tag", text: name) &&
          has_css?(".profile-section.--#{section} .own-tag__level option:checked", text: level)
      end

      def has_own_skill_described?(section, name, words)
        within(".profile-section.--#{section} .own-tag", text: name) do
          has_css?(".tag-details__summary", text: words)
        end
      end

      def has_no_own_skill?(section, name)
        has_no_css?(".profile-section.--#{section} .own-tag__name", text: name)
      end

      def has_proposed_skill?(section, name)
        has_css?(
          ".profile-section.--#{section} .own-tag__name",
          text: /#{name}\s+#{Regexp.escape(I18n.t("js.peer_learning.propose.waiting"))}/,
        )
      end

      def has_skill?(name, level:)
        has_css?(".learning-profile .skill-chip", text: /#{Regexp.escape(name)}\s*#{level}/)
      end

      def has_no_skill?(name)
        has_css?(".learning-profile") && has_no_css?(".skill-chip", text: name)
      end

      def has_reminders_off?
        has_css?("[name='nudges']:not(:checked)")
      end

      def has_hint?(skill)
        has_css?(".offer-hint__words", text: skill)
      end

      def has_no_hint?
        has_no_css?(".offer-hint__words") && has_css?(".learning-profile.--own")
      end

      def offer_what_others_learned(level:)
        find(".offer-hint__offer").click
        in_section("offers") do
          find(".choice-group label", text: /\A#{level}\z/i).click
          find(".level-form .btn-primary").click
        end
        self
      end

      def refuse_all_hints
        find(".offer-hint__never").click
        find(".offer-hint__done:focus")
        self
      end

      def has_hints_off?
        has_field?("offer_hints", checked: false)
      end

      def has_nothing_to_see?
        has_css?(".peer-learning-notice", text: I18n.t("js.peer_learning.profile.hidden"))
      end

      private

      def in_section(name, &block)
        within(".profile-section.--#{name}", &block)
      end

      def choose_time(select, time)
        hours, minutes = time.split(":").map(&:to_i)
        select.find("option[value='#{hours * 4 + minutes / 15}']").select_option
      end

      def choose(section, typed)
        in_section(section) do
          find(".combobox__input").fill_in(with: typed)
          find(".combobox__option", match: :first).click
        end
      end

      def saved
        I18n.t("js.peer_learning.save.saved")
      end
    end
  end
end
