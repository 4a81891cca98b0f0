# frozen_string_literal: true

module PeerLearning
  module Skills
    # What is wrong with a field of a learning profile, as sentences in the reader's language; [] when nothing is.
    module Check
      MAX_LANGUAGES = 50
      MAX_RANGES = 200
      YES_OR_NO = %w[true false].freeze
      DATE = /\A(\d{4})-(\d{2})-(\d{2})\z/

      class << self
        def languages(value)
          return [sentence("languages.not_a_list")] if !value.is_a?(Array)
          return [sentence("languages.too_many", max: MAX_LANGUAGES)] if value.size > MAX_LANGUAGES
          codes = value.map { |language| language["code"] if language.is_a?(Hash) }
          twice = codes.compact.tally.filter_map { |code, times| code if times > 1 }
          value.each_with_index.flat_map { |language, index| language(language, index + 1) } +
            twice.map { |code| sentence("languages.twice", code:) }
        end

        def region(value)
          value.blank? || World.country?(value) ? [] : [sentence("region", value: shown(value))]
        end

        def availability(value)
          return [sentence("availability.not_a_list")] if !value.is_a?(Array)
          return [sentence("availability.too_many", max: MAX_RANGES)] if value.size > MAX_RANGES
          value.each_with_index.flat_map { |range, index| range(range, index + 1) }
        end

        def time_zone(value)
          World.time_zone?(value) ? [] : [sentence("time_zone", value: shown(value))]
        end

        def capacity(value)
          whole_number?(value, Profile::CAPACITIES) ? [] : [sentence("capacity")]
        end

        def help_per_week(value)
          whole_number?(value, Profile::HELP_PER_WEEK) ? [] : [sentence("help_per_week")]
        end

        def paused_until(value)
          value.blank? || date?(value) ? [] : [sentence("paused_until", value: shown(value))]
        end

        def visibility(value)
          Profile.visibilities.key?(value) ? [] : [sentence("visibility")]
        end

        def affiliation(value)
          words("affiliation", value, Profile::MAX_WORDS)
        end

        def role(value)
          words("role", value, Profile::MAX_WORDS)
        end

        def contexts(value)
          all_of?(value, Profile::CONTEXTS) ? [] : [sentence("contexts")]
        end

        def bandwidth(value)
          Profile.bandwidths.key?(value) ? [] : [sentence("bandwidth")]
        end

        %w[nudges offer_hints in_rounds interprets for_affiliate].each do |field|
          define_method(field) { |value| YES_OR_NO.include?(value.to_s) ? [] : [sentence(field)] }
        end

        def level(value, direction)
          scale = SkillTag::LEVELS.fetch(direction)
          return [] if whole_number?(value, scale)
          [sentence("level.#{direction}", min: scale.min, max: scale.max)]
        end

        def priority(value)
          whole_number?(value, SkillTag::PRIORITIES) ? [] : [sentence("priority")]
        end

        def formats(value)
          all_of?(value, SkillTag::FORMATS) ? [] : [sentence("formats")]
        end

        def purpose(value)
          value.blank? || SkillTag.purposes.key?(value) ? [] : [sentence("purpose")]
        end

        def note(value)
          words("note", value, SkillTag::MAX_NOTE)
        end

        private

        def language(value, number)
          return [sentence("languages.incomplete", number:)] if !value.is_a?(Hash)
          code, proficiency = value.values_at("code", "proficiency")
          problems = []
          if !Languages.known?(code)
            problems << sentence("languages.code", number:, code: shown(code))
          end
          if !whole_number?(proficiency, ProfileLanguage::PROFICIENCIES)
            problems << sentence("languages.proficiency", number:)
          end
          problems
        end

        def range(value, number)
          start, finish = value if value.is_a?(Array) && value.size == 2
          if !start.is_a?(Integer) || !finish.is_a?(Integer)
            [sentence("availability.not_a_range", number:)]
          elsif !start.between?(0, Availability::QUARTERS_A_WEEK - 1)
            [sentence("availability.start", number:)]
          elsif !(finish - start).between?(1, Availability::QUARTERS_A_WEEK)
            [sentence("availability.end", number:)]
          else
            []
          end
        end

        def words(field, value, max)
          return [] if value.nil?
          fits = value.is_a?(String) && PlainText.clean(value).length <= max
          fits ? [] : [sentence(field, max:)]
        end

        def all_of?(value, known)
          value.is_a?(Array) && (value - known).empty?
        end

        # Forms send numbers as text.
        def whole_number?(value, range)
          range.cover?(Integer(value.to_s, 10, exception: false) || -1)
        end

        def date?(value)
          parts = value.match(DATE)&.captures if value.is_a?(String)
          parts.present? && Date.valid_date?(*parts.map(&:to_i))
        end

        def shown(value)
          value.to_s.truncate(40)
        end

        def sentence(key, **values)
          I18n.t("peer_learning.profile.#{key}", **values)
        end
      end
    end
  end
end
