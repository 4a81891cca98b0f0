# frozen_string_literal: true

module PageObjects
  module Pages
    class LearningRound < PageObjects::Pages::Base
      # In seconds: while members are being told, the page asks every few.
      ASKED_AGAIN_WITHIN = 20

      def visit_page(round)
        visit "/peer-learning/rounds/#{round.id}"
        self
      end

      def leave_out(name)
        find(".round-place__change summary", match: :first).click
        find(".round-place__leave-out", text: name).click
        self
      end

      def wish_for_rings
        check("swaps")
        self
      end

      # In the order in which they teach.
      def has_ring?(*members)
        pairs = members.zip(members.rotate)
        pairs.each_with_index.all? do |(teacher, learner), index|
          has_css?(
            ".round-ring__meetings > li:nth-child(#{index + 1})",
            text: /#{teacher.name}\W* shares with \W*#{learner.name}/,
          )
        end
      end

      def see_effect
        find(".round-levers__try").click
        self
      end

      def adopt
        find(".round-effect__adopt").click
        self
      end

      def publish
        find(".round-decision__publish").click
        find(".round-decision .btn-primary").click
        self
      end

      # Names stand isolated in sentences.
      def has_group?(teacher, learner)
        has_css?(".round-place__lessons", text: /#{teacher}\W* shares with \W*#{learner}/)
      end

      def has_left_out?(count)
        has_css?("#round-left-out", text: count)
      end

      def has_effect?(text)
        has_css?(".round-effect__sentences", text:)
      end

      def has_lever?(text)
        has_css?(".round-levers__set", text:)
      end

      def has_told?(count)
        has_css?(
          ".round-status__words",
          text: I18n.t("js.peer_learning.rounds.status.told", count:),
          wait: ASKED_AGAIN_WITHIN,
        )
      end

      def has_no_access?
        has_css?(".peer-learning-notice", text: I18n.t("js.peer_learning.catalogue.refused"))
      end
    end
  end
end
