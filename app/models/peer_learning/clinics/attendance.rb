# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What a member said about coming to a sitting. Who waits has asked for a seat where there was none.
    class Attendance < ActiveRecord::Base
      include Afterwards
      include Certifiable

      self.table_name = "peer_learning_attendances"

      belongs_to :sitting, class_name: "PeerLearning::Clinics::Sitting"
      belongs_to :user

      enum :answer, { going: 0, waiting: 1, interested: 2, not_going: 3 }, scopes: false

      # What the calendar plugin knows of it; it has no waiting list.
      enum :event_answer, { going: 0, interested: 1, not_going: 2 }, prefix: :event, scopes: false

      ANSWERS = %w[going interested not_going].freeze
      IN_EVENT = { "waiting" => "interested" }.freeze

      # How long before a sitting those who come are reminded. Where the calendar is there, it does so by the hour.
      REMINDERS = { "day_before" => 1.day, "hour_before" => 1.hour }.freeze

      # reminder: one of these
      scope :to_remind,
            ->(reminder, now) do
              nearer = REMINDERS.values.select { |ahead| ahead < REMINDERS[reminder] }.max || 0
              near = (now + nearer)..(now + REMINDERS[reminder])
              sittings = Sitting.planned.of_announced.where(starts_at: near)
              where(answer: "going", sitting_id: sittings.select(:id)).where(
                "reminder IS DISTINCT FROM ?",
                reminder,
              )
            end

      scope :coming, -> { where(answer: %w[going waiting interested]) }

      # Those who do not know yet that their sitting is moved or called off.
      scope :untold,
            -> do
              coming.joins(:sitting).where(
                "peer_learning_attendances.told_revision < peer_learning_sittings.revision",
              )
            end

      # Those whom the calendar does not show as they are.
      scope :apart_from_event, -> { where(<<~SQL) }
        event_answer IS DISTINCT FROM (CASE answer WHEN 0 THEN 0 WHEN 3 THEN 2 ELSE 1 END)
      SQL

      def answer_in_event
        IN_EVENT.fetch(answer, answer)
      end

      def coming?
        !not_going?
      end

      # Who has a seat keeps it, and who waits keeps their place.
      def give(answer, full:, now:)
        return if answer == "going" && (going? || waiting?)
        answer = "waiting" if answer == "going" && full
        return if self.answer == answer
        assign_attributes(answer:, asked_at: now)
      end

      # How many have waited longer, and this one.
      def place
        return if !waiting?
        sitting
          .attendances
          .where(answer: "waiting")
          .where("(asked_at, id) <= (?, ?)", asked_at, id)
          .count
      end

      # A seat that came free. They are told, once.
      def take_seat(now:)
        update!(answer: "going", asked_at: now)
        tell("seat_given")
      end

      def tell(kind)
        sitting.tell(user, kind)
      end

      def remind(reminder)
        update!(reminder:)
        tell("sitting_#{reminder}")
      end
    end
  end
end
