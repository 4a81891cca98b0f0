# frozen_string_literal: true

module PeerLearning
  module Skills
    # What is wrong with what is said of a skill, as sentences in the reader's language; [] when nothing is.
    module SkillCheck
      NAME_LENGTHS = 2..Skill::MAX_NAME_LENGTH

      class << self
        def name(value)
          return [] if value.is_a?(String) && NAME_LENGTHS.cover?(value.length)
          [sentence("name", max: NAME_LENGTHS.max)]
        end

        # A language, or as core writes a locale: pt_BR.
        def locale(value)
          known = value.is_a?(String) && Languages.known?(value.downcase.tr("_", "-"))
          known ? [] : [sentence("locale", code: value.to_s.truncate(40))]
        end

        def area(value)
          Skill.areas.key?(value) ? [] : [sentence("area")]
        end

        def reason(value)
          return [] if value.to_s.length <= Skill::MAX_REASON_LENGTH
          [sentence("reason", max: Skill::MAX_REASON_LENGTH)]
        end

        private

        def sentence(key, **values)
          I18n.t("peer_learning.skills.#{key}", **values)
        end
      end
    end
  end
end
