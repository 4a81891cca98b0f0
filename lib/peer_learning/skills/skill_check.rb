# frozen_string_literal: true

module PeerLearning
  module Skills
    # What is wrong with what is said of a skill, as sentences in the reader's language; [] when nothing is.
    module SkillCheck
      NAME_LENGTHS = 2..Skill::MAX_NAME_LENGTH
      MAX_LANGUAGES = 100
      MAX_ALIASES = 50
      MAX_REMARK_LENGTH = 200
      WIKIDATA_QID = /\AQ[1-9]\d{0,17}\z/

      class << self
        def name(value)
          return [] if value.is_a?(String) && NAME_LENGTHS.cover?(value.length)
          [sentence("name", max: NAME_LENGTHS.max)]
        end

        # By locale.
        def names(values)
          return [sentence("no_names")] if !values.is_a?(Hash) || values.empty?
          languages(values) +
            values.flat_map { |locale, value| name(value).map { "#{locale}: #{_1}" } }
        end

        # By locale, a list each.
        def aliases(values)
          return [sentence("aliases")] if !values.is_a?(Hash) || !values.values.all?(Array)
          languages(values) + values.flat_map { |locale, list| alias_list(locale, list) }
        end

        # A language, or as core writes a locale: pt_BR.
        def locale(value)
          known = value.is_a?(String) && Languages.known?(value.downcase.tr("_", "-"))
          known ? [] : [sentence("locale", code: value.to_s.truncate(40))]
        end

        def area(value)
          Skill.areas.key?(value) ? [] : [sentence("area")]
        end

        def groups(values)
          return [] if values.is_a?(Array) && (values - Skill::GROUPS).empty?
          [sentence("groups", groups: Skill::GROUPS.to_sentence)]
        end

        def parent_id(value)
          value.nil? || Integer(value.to_s, 10, exception: false) ? [] : [sentence("parent")]
        end

        def wikidata_qid(value)
          value.nil? || WIKIDATA_QID.match?(value.to_s) ? [] : [sentence("wikidata_qid")]
        end

        def reason(value)
          return [] if value.to_s.length <= Skill::MAX_REASON_LENGTH
          [sentence("reason", max: Skill::MAX_REASON_LENGTH)]
        end

        # What is answered to a proposal.
        def remark(value)
          return [] if value.present? && value.length <= MAX_REMARK_LENGTH
          [sentence("remark", max: MAX_REMARK_LENGTH)]
        end

        private

        def languages(values)
          return [sentence("too_many_languages", max: MAX_LANGUAGES)] if values.size > MAX_LANGUAGES
          values.keys.flat_map { |code| locale(code) }
        end

        def alias_list(locale, list)
          if list.size > MAX_ALIASES
            return ["#{locale}: #{sentence("too_many_aliases", max: MAX_ALIASES)}"]
          end
          list.flat_map { |value| name(value) }.uniq.map { "#{locale}: #{_1}" }
        end

        def sentence(key, **values)
          I18n.t("peer_learning.skills.#{key}", **values)
        end
      end
    end
  end
end
