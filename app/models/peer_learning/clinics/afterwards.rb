# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Whether somebody was at a sitting, and what they say of it.
    module Afterwards
      extend ActiveSupport::Concern

      USEFUL = 1..4
      CONFIDENCE = 1..5
      MAX_WORDS = 500

      # For so long after it, something can be said about a sitting.
      OPEN_FOR = 60.days

      # Who has not answered is asked once more.
      REMIND_AFTER = 3.days
      MOST_REMINDERS = 1

      included do
        scope :who_attended, -> { where("COALESCE(host_says_attended, says_attended, FALSE)") }

        # Whom to ask how it was: those who had a seat, or were there all the same.
        scope :to_ask_for_feedback,
              ->(now) do
                sittings = Sitting.planned.of_announced.where(ends_at: (now - OPEN_FOR)..now)
                where(sitting_id: sittings.select(:id), feedback_at: nil)
                  .where("answer = 0 OR says_attended OR host_says_attended")
                  .where("host_says_attended IS NOT FALSE AND says_attended IS NOT FALSE")
                  .where(<<~SQL, again: now - REMIND_AFTER, most: MOST_REMINDERS)
                    feedback_asked_at IS NULL
                    OR feedback_asked_at <= :again AND feedback_reminders < :most
                  SQL
              end
      end

      # The host knows better.
      def attended?
        host_says_attended.nil? ? says_attended? : host_says_attended
      end

      def ask_for_feedback(now:)
        reminders = feedback_asked_at ? feedback_reminders + 1 : feedback_reminders
        PeerLearning::Notices.take_back(user, "clinic_over", sitting_id:)
        update!(feedback_asked_at: now, feedback_reminders: reminders)
        tell("clinic_over")
      end
    end
  end
end
