# frozen_string_literal: true

module PageObjects
  module Pages
    class SkillCatalogue < PageObjects::Pages::Base
      def visit_page
        visit "/peer-learning/skills"
        self
      end

      def approve(skill)
        in_card(skill) { find(".catalogue-skill__approve").click }
        self
      end

      def decline(skill, reason:)
        in_card(skill) do
          find(".catalogue-skill__decline").click
          find("[name='reason']").fill_in(with: reason)
          find(".skill-form .btn-danger").click
        end
        self
      end

      def merge(skill, into:)
        in_card(skill) do
          find(".catalogue-skill__toggle").click
          find(".catalogue-skill__merge").click
          find(".combobox__input").fill_in(with: into)
          find(".combobox__option", match: :first).click
          find(".skill-form .btn-primary").click
        end
        self
      end

      def open_history(skill)
        in_card(skill) { find(".catalogue-skill__history").click }
        self
      end

      def has_said?(key, skill)
        has_css?(
          ".catalogue__said",
          text: I18n.t("js.peer_learning.catalogue.done.#{key}", skill: skill.name),
        )
      end

      def has_empty_queue?
        has_css?(".catalogue__none", text: I18n.t("js.peer_learning.catalogue.queue_empty"))
      end

      def has_line_of_history?(text)
        has_css?(".skill-history li", text:)
      end

      def has_no_access?
        has_css?(".peer-learning-notice", text: I18n.t("js.peer_learning.catalogue.refused"))
      end

      private

      def in_card(skill, &block)
        within("[data-skill='#{skill.slug}']", &block)
      end
    end
  end
end
