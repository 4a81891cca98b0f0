# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What the topic of a sitting begins with, and its event.
    class SittingText < ClinicText
      # As the calendar plugin reads it. It tells by the hour, and we do by the day.
      REMINDERS = "notification.1.hours"

      # For the calendar.
      def event
        return if !@sitting.planned?
        {
          starts_at: @sitting.starts_at,
          ends_at: @sitting.ends_at,
          time_zone: @sitting.time_zone,
          status: "public",
          reminders: REMINDERS,
          name: @clinic.title,
        }
      end

      private

      def title_key
        @sitting.cancelled? ? "title_cancelled" : "title"
      end

      def words
        [
          (say("cancelled") if @sitting.cancelled?),
          PlainMarkdown.paragraphs(@clinic.description).presence,
          list(skills, *people, interpretation, seats, *recordings),
          page,
        ].compact.join("\n\n")
      end

      def skills
        names_of(@clinic.skills)
      end

      def people
        %w[host sharer].filter_map do |role|
          names = taking_part(role)
          say("#{role}s", names:) if names
        end
      end

      def interpretation
        codes = @clinic.taking_part("interpreter").flat_map(&:languages).uniq
        say("interpretation", languages: codes.join(", ")) if codes.any?
      end

      def seats
        say("seats", count: @sitting.seats) if @sitting.seats
      end

      def recordings
        @sitting
          .recordings
          .public_ones
          .order(:id)
          .map do |recording|
            title = PlainMarkdown.line(recording.title)
            say("recording", title:, url: Library::Paths.resource(recording))
          end
      end
    end
  end
end
