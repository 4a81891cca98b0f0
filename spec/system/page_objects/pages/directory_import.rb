# frozen_string_literal: true

module PageObjects
  module Pages
    class DirectoryImport < PageObjects::Pages::Base
      def visit_page
        visit "/admin/plugins/discourse-peer-learning/import"
        self
      end

      def paste(csv)
        find(".directory-import textarea").fill_in(with: csv)
        self
      end

      def check
        click_button(I18n.t("js.peer_learning.import.check"))
        self
      end

      def apply
        find(".directory-import__apply").click
        self
      end

      def has_report?(state)
        has_css?(".directory-import__report", text: state)
      end

      def has_row?(username, outcome:)
        has_css?(".directory-import__rows tr", text: /#{username}.*#{outcome}/m)
      end

      def has_error?
        has_css?(".directory-import .alert-error")
      end

      def has_text_kept?(csv)
        has_field?(I18n.t("js.peer_learning.import.text"), with: csv)
      end
    end
  end
end
