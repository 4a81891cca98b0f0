# frozen_string_literal: true

module PeerLearning
  module Library
    # What may be shown of a recording: what everybody who speaks in it said yes to, and nothing as long as one of them has not
    # answered. Kinds of media and seconds from the beginning of the recording; it knows neither people nor the database.
    class Permission
      # What somebody consents to, and the kinds of media that go with it.
      HANDOUTS = %w[slides guide document course].freeze
      KINDS = {
        "all" => %w[video poster audio captions transcript] + HANDOUTS,
        "parts" => %w[video poster audio captions transcript] + HANDOUTS,
        "audio_only" => %w[audio captions transcript] + HANDOUTS,
        "transcript_only" => %w[transcript] + HANDOUTS,
        "none" => [],
      }.freeze
      CHOICES = KINDS.keys.freeze

      # consents: of each speaker what they chose last, with `choice` and `parts` ([[from, to], …] in seconds); nil for who has
      # not answered
      def initialize(consents)
        @consents = consents
      end

      def complete?
        @consents.any? && @consents.none?(&:nil?)
      end

      # Kinds that may be shown at all.
      def kinds
        return [] if !complete?
        @kinds ||= @consents.map { |consent| KINDS.fetch(consent.choice) }.reduce(:&)
      end

      # Spans of time, in order, outside of which nothing that was said may be seen, heard or read; nil for all of it.
      def spans
        limits = @consents.compact.select { |consent| consent.choice == "parts" }
        @spans ||=
          limits.map { |consent| tidy(consent.parts) }.reduce { |one, two| common(one, two) }
      end

      # Whether something of this kind may be shown that holds what was said from one second to another; without these, all
      # of it.
      def allows?(kind, from_second = nil, to_second = nil)
        return false if kinds.exclude?(kind)
        # No part of what was said, whichever parts of that may be heard.
        return true if HANDOUTS.include?(kind) || spans.nil?
        return false if !from_second || !to_second
        spans.any? { |from, to| from <= from_second && to_second <= to }
      end

      private

      # In order, and those that touch as one.
      def tidy(parts)
        parts
          .sort
          .each_with_object([]) do |(from, to), spans|
            last = spans.last
            if last && from <= last[1]
              last[1] = [last[1], to].max
            else
              spans << [from, to]
            end
          end
      end

      def common(one, two)
        one
          .product(two)
          .map { |(from, to), (other_from, other_to)| [[from, other_from].max, [to, other_to].min] }
          .select { |from, to| from < to }
      end
    end
  end
end
