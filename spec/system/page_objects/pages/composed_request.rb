# frozen_string_literal: true

module PageObjects
  module Pages
    # The composer, while somebody asks for help in it.
    class ComposedRequest < PageObjects::Pages::Base
      def begin_in(category)
        visit "/new-topic?category_id=#{category.id}"
        self
      end

      def write_title(words)
        find("#reply-title").fill_in(with: words)
        self
      end

      def write_text(words)
        find("#reply-control .d-editor-input").fill_in(with: words)
        self
      end

      def has_skill?(name)
        has_css?(".composer-help__line", text: name)
      end

      def say(urgency:)
        find(".composer-help__change").click
        find(".ask-dialog [name=urgency]").select(
          I18n.t("js.peer_learning.help.urgencies.#{urgency}"),
        )
        find(".request-dialog__done").click
        self
      end

      def create
        find("#reply-control .create").click
        self
      end
    end
  end
end
