# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # What one row says about a member. A cell that cannot be read is a problem, an empty one says nothing.
      class Entry
        LIST_SEPARATOR = /[;؛\n]/
        LANGUAGE = /\A(\S+)\s+(\S+)\z/
        NATIVE = %w[native n].freeze
        SKILL = /\A(.+?)\s+(\d+)\z/
        LEVEL_UNLESS_GIVEN = { "offer" => 2, "want" => 1 }.freeze
        HOURS = /\A(\p{L}+)\s+(\d{1,2}):(\d{2})\s*[-–—]\s*(\d{1,2}):(\d{2})\z/
        DAYS = Date::DAYNAMES.rotate.map(&:downcase).freeze
        QUARTERS_A_DAY = 96
        CONSENTS = {
          nil => "nobody",
          "no" => "nobody",
          "members" => "members",
          "everyone" => "everyone",
        }.freeze

        attr_reader :problems, :languages, :region, :time_zone, :tags, :availability, :consent

        def initialize(cells, tree:)
          @cells = cells
          @tree = tree
          @problems = []
          @languages = read_languages
          @region = read_cell("country") { |text| World.country_code(text) }
          @time_zone = read_cell("time_zone") { |text| text if World.time_zone?(text) }
          @tags = read_tags("skills_to_share", "offer") + read_tags("skills_to_learn", "want")
          @availability = read_availability
          @consent = read_consent
        end

        private

        def read_cell(column)
          text = @cells[column]
          return if !text
          yield(text) || problem(column, text)
        end

        # Items that cannot be read are left out, with a problem each.
        def read_list(column, &block)
          items = @cells[column].to_s.split(LIST_SEPARATOR).map(&:squish).reject(&:blank?)
          items.filter_map(&block)
        end

        def read_languages
          languages = read_list("languages") { |text| read_language(text) }
          once("languages", languages) { |language| language["code"] }
        end

        def read_language(text)
          code, level = digits(text).match(LANGUAGE)&.captures
          return problem("languages", text, "languages") if !code
          code = code.downcase.tr("_", "-")
          return problem("languages", text, "language_code", code:) if !Languages.known?(code)
          proficiency = NATIVE.include?(level.downcase) ? ProfileLanguage::NATIVE : whole(level)
          if ProfileLanguage::PROFICIENCIES === proficiency
            return { "code" => code, "proficiency" => proficiency }
          end
          problem("languages", text, "languages")
        end

        def read_tags(column, direction)
          tags = read_list(column) { |text| read_tag(column, direction, digits(text)) }
          once(column, tags) { |tag| @tree.find(tag[:skill_id]).slug }
        end

        def read_tag(column, direction, text)
          name, level = @tree.named(text) ? [text] : text.match(SKILL)&.captures || [text]
          skill = @tree.named(name)
          return problem(column, text, "unknown_skill", name:) if !skill
          level = level ? level.to_i : LEVEL_UNLESS_GIVEN.fetch(direction)
          scale = SkillTag::LEVELS.fetch(direction)
          return { skill_id: skill.id, direction:, level: } if scale === level
          problem(column, text, "level", min: scale.min, max: scale.max)
        end

        def read_availability
          ranges = read_list("availability") { |text| read_hours(digits(text)) }
          Availability.normalize(ranges) if ranges.any?
        end

        def read_hours(text)
          day, *times = text.match(HOURS)&.captures
          day = DAYS.index { |name| day && day.size >= 3 && name.start_with?(day.downcase) }
          start, finish =
            times.each_slice(2).map { |hour, minute| quarters(hour.to_i, minute.to_i) }
          if !day || !start || !finish || start == QUARTERS_A_DAY || start == finish
            return problem("availability", text)
          end
          finish += QUARTERS_A_DAY if finish < start
          [start, finish].map { |quarter| day * QUARTERS_A_DAY + quarter }
        end

        # Since midnight, which is 24:00 as well; nil between two quarter-hours.
        def quarters(hour, minute)
          quarter = hour * 4 + minute / 15
          quarter if minute < 60 && minute % 15 == 0 && quarter <= QUARTERS_A_DAY
        end

        def read_consent
          return if !@cells.key?("consent")
          CONSENTS.fetch(@cells["consent"]&.downcase) { |text| problem("consent", text) }
        end

        def once(column, items)
          items
            .group_by { |item| yield(item) }
            .each { |name, same| problem(column, name, "twice") if same.size > 1 }
          items
        end

        # Arabic and Persian keyboards have digits of their own.
        def digits(text)
          text.tr("٠-٩۰-۹", "0-90-9")
        end

        def whole(text)
          Integer(text, 10, exception: false)
        end

        def problem(column, text, key = column, **values)
          problems << I18n.t(
            "peer_learning.import.row.#{key}",
            column:,
            text: text.truncate(60),
            **values,
          )
          nil
        end
      end
    end
  end
end
