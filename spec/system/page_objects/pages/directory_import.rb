# frozen_string_literal: true

module PageObjects
  module Pages
    class DirectoryImport < PageObjects::Pages::Base
      def visit_page
        visit "/admin/plugins/discourse-peer-learning/import"
        self
      end

      def choose(path)
        attach_file(path, class: "directory-import__file")
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

      def cancel
        find(".directory-import__cancel").click
        self
      end

      def has_report?(state, filename: "pasted.csv")
        heading = I18n.t("js.peer_learning.import.ended.#{state}", filename:)
        has_css?(".directory-import__report h3", text: heading)
      end

      def has_progress?(state, filename: "pasted.csv")
        heading = I18n.t("js.peer_learning.import.running.#{state}", filename:)
        has_css?(".directory-import__progress h3", text: heading)
      end

      def has_count?(outcome, count)
        words = I18n.t("js.peer_learning.import.counts.#{outcome}", count:)
        has_css?(".directory-import__counts li", text: words)
      end

      def has_row?(username, outcome:)
        word = I18n.t("js.peer_learning.import.outcomes.#{outcome}")
        has_css?(".directory-import__rows tr", text: /#{username}.*#{word}/m)
      end

      def has_wrong_rows?
        has_css?(".directory-import__wrong")
      end

      def has_problem?(sentence)
        has_css?(".directory-import .alert-error", text: sentence)
      end

      def has_text_kept?(csv)
        has_field?(I18n.t("js.peer_learning.import.text"), with: csv)
      end
    end
  end
end
