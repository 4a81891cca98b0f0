# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What the topic of a sitting begins with, in the language of the clinic where we have words in it.
    class SittingText
      # As the calendar plugin reads it. It tells by the hour, and we do by the day.
      REMINDERS = "notification.1.hours"

      def initialize(sitting)
        @sitting = sitting
        @clinic = sitting.clinic
      end

      def title
        I18n.with_locale(locale) do
          kind = @sitting.cancelled? ? "title_cancelled" : "title"
          say(kind, clinic: @clinic.title, time: "#{clock} (#{@sitting.time_zone})")
        end
      end

      def raw
        I18n.with_locale(locale) { words }
      end

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

      def words
        [
          (say("cancelled") if @sitting.cancelled?),
          PlainMarkdown.paragraphs(@clinic.description).presence,
          list(skills, *people, interpretation, seats),
          say("page", url: Paths.clinic(@clinic)),
        ].compact.join("\n\n")
      end

      def skills
        names = @clinic.skills.map { |skill| PlainMarkdown.line(skill.name) }
        say("skills", names: names.join(say("comma")))
      end

      def people
        %w[host sharer].filter_map do |role|
          taking_part = @clinic.taking_part(role)
          next if taking_part.empty?
          say(
            "#{role}s",
            names: taking_part.map { |one| "@#{one.user.username}" }.join(say("comma")),
          )
        end
      end

      def interpretation
        codes = @clinic.taking_part("interpreter").flat_map(&:languages).uniq
        say("interpretation", languages: codes.join(", ")) if codes.any?
      end

      def seats
        say("seats", count: @sitting.seats) if @sitting.seats
      end

      def list(*lines)
        lines.compact.map { |line| "- #{line}" }.join("\n")
      end

      def clock
        Clock.words(@sitting.starts_at, @sitting.time_zone)
      end

      def locale
        @locale ||= Locales.for(@clinic.language)
      end

      def say(key, **values)
        I18n.t("peer_learning.sitting_text.#{key}", **values)
      end
    end
  end
end
