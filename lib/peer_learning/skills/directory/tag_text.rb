# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # One skill as a cell says it: "query-tools 3 (teach, mentor): in the evening", or no more than its name.
      module TagText
        PARTS =
          /\A(?<name>.+?)(?:\s+(?<level>\d+))?(?:\s*\((?<words>[^()]*)\))?(?:\s*:\s*(?<note>.*))?\z/
        LEVEL_UNLESS_GIVEN = { "offer" => 2, "want" => 1 }.freeze
        # By how soon it is wanted.
        PRIORITIES = { "some_day" => 1, "soon" => 2, "first" => 3 }.freeze
        WORDS = {
          "offer" => SkillTag::FORMATS,
          "want" => [*SkillTag.purposes.keys, *PRIORITIES.keys],
        }.freeze

        class << self
          # known: whether a skill is called that. Of the tag, what is said; what is wrong goes to the block.
          def read(text, direction, known:)
            return { name: text, level: LEVEL_UNLESS_GIVEN.fetch(direction) } if known.call(text)
            name, level, words, note = Cell.digits(text).match(PARTS)&.values_at(1, 2, 3, 4)
            note = text.last(note.length) if note
            scale = SkillTag::LEVELS.fetch(direction)
            level = level ? level.to_i : LEVEL_UNLESS_GIVEN.fetch(direction)
            return yield("level", min: scale.min, max: scale.max) if !scale.cover?(level)
            words = words.to_s.split(/[,،]/).map { |word| Cell.word(word.squish) }
            if (words - WORDS.fetch(direction)).any? || words.count { PRIORITIES.key?(_1) } > 1
              return yield("words", words: WORDS.fetch(direction).join(", "))
            end
            note = PlainText.clean(List.unescape(note.to_s))
            return yield("note", max: SkillTag::MAX_NOTE) if note.length > SkillTag::MAX_NOTE
            { name:, level:, **details(words, direction), note: note.presence }.compact
          end

          def write(tag, name: tag.skill.slug, note: true)
            text = "#{name} #{tag.level}"
            words = tag.offer? ? tag.formats : [tag.purpose, priority(tag)].compact
            text << " (#{words.join(", ")})" if words.any?
            text << ": #{List.escape(tag.note)}" if note && tag.note.present?
            text
          end

          private

          def details(words, direction)
            return {} if words.empty?
            return { formats: SkillTag::FORMATS & words } if direction == "offer"
            {
              purpose: (words & SkillTag.purposes.keys).first,
              priority: PRIORITIES[words.find { |word| PRIORITIES.key?(word) }],
            }
          end

          def priority(tag)
            PRIORITIES.key(tag.priority) if tag.priority != SkillTag.column_defaults["priority"]
          end
        end
      end
    end
  end
end
