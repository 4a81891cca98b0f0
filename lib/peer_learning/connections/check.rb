# frozen_string_literal: true

module PeerLearning
  module Connections
    # What is wrong with what was told about a connection, in sentences.
    module Check
      MAX_STARTS = 3

      class << self
        def goal(text)
          long?(text) ? [sentence(:goal, max: Connection::MAX_WORDS)] : []
        end

        def give_back(text)
          long?(text) ? [sentence(:give_back, max: Connection::MAX_WORDS)] : []
        end

        def language(code)
          Languages.known?(code) ? [] : [sentence(:language)]
        end

        def minutes(number)
          return [] if Connection::MINUTES.include?(number)
          [sentence(:minutes, choices: Connection::MINUTES.join(", "))]
        end

        def starts(times)
          return [] if times.blank?
          if !times.is_a?(Array) || times.size > MAX_STARTS
            return [sentence(:starts, max: MAX_STARTS)]
          end
          times.all? { |time| Clock.moment(time) } ? [] : [sentence(:start)]
        end

        def times(starts, most:)
          if !starts.is_a?(Array) || !starts.size.between?(1, most)
            return [sentence(:times, max: most)]
          end
          starts.all? { |time| Clock.moment(time) } ? [] : [sentence(:start)]
        end

        def video_url(text)
          SafeLink.good?(text) ? [] : [sentence(:video_url)]
        end

        private

        def long?(text)
          text.length > Connection::MAX_WORDS
        end

        def sentence(key, **values)
          I18n.t("peer_learning.connections.#{key}", **values)
        end
      end
    end
  end
end
