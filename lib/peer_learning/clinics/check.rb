# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What is wrong with what was told about a clinic, in sentences.
    module Check
      class << self
        def title(text)
          return [sentence(:title_missing)] if text.blank?
          text.length > Clinic::MAX_TITLE ? [sentence(:title_long, max: Clinic::MAX_TITLE)] : []
        end

        def description(text)
          max = Clinic::MAX_DESCRIPTION
          text.length > max ? [sentence(:description, max:)] : []
        end

        def occasion(name)
          one_of(Clinic.occasions.keys, name, :occasion)
        end

        def repeats(name)
          one_of(Clinic.repeats.keys, name, :repeats)
        end

        def level(number)
          number.nil? || Clinic::LEVELS.include?(number) ? [] : [sentence(:level)]
        end

        def language(code)
          Languages.known?(code) ? [] : [sentence(:language)]
        end

        def region(code)
          code.nil? || World::AREAS.include?(code) ? [] : [sentence(:region)]
        end

        def minutes(number)
          choices = Clinic::MINUTES
          choices.include?(number) ? [] : [sentence(:minutes, choices: choices.join(", "))]
        end

        def seats(number)
          return [] if number.nil? || Clinic::SEATS.include?(number)
          [sentence(:seats, min: Clinic::SEATS.min, max: Clinic::SEATS.max)]
        end

        def video_url(text)
          SafeLink.good?(text) ? [] : [sentence(:video_url)]
        end

        def skill_ids(ids)
          max = Clinic::MAX_SKILLS
          Array(ids).uniq.size.between?(1, max) ? [] : [sentence(:skills, max:)]
        end

        def useful(number)
          number.nil? || Attendance::USEFUL.include?(number) ? [] : [sentence(:useful)]
        end

        def confidence(number)
          number.nil? || Attendance::CONFIDENCE.include?(number) ? [] : [sentence(:confidence)]
        end

        def next_step(text)
          max = Attendance::MAX_WORDS
          text.to_s.length > max ? [sentence(:words, max:)] : []
        end

        def question(text)
          max = Question::MAX_WORDS
          text.length.between?(1, max) ? [] : [sentence(:question, max:)]
        end

        def starts(texts)
          good = texts.is_a?(Array) && texts.size.between?(1, Sitting::MOST)
          if good && texts.all? { |text| Clock.moment(text) }
            []
          else
            [sentence(:starts, max: Sitting::MOST)]
          end
        end

        def time_zone(name)
          World.time_zone?(name) ? [] : [sentence(:time_zone)]
        end

        # Two moments, of which the second is later.
        def span(from, to, longest:)
          from, to = [from, to].map { |text| Clock.moment(text) }
          good = from && to && from < to && to <= from + longest
          good ? [] : [sentence(:span, days: longest.in_days.to_i)]
        end

        private

        def one_of(names, name, key)
          names.include?(name) ? [] : [sentence(key)]
        end

        def sentence(key, **values)
          I18n.t("peer_learning.clinics.check.#{key}", **values)
        end
      end
    end
  end
end
