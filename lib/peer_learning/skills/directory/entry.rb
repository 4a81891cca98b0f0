# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # What one row says about a member. A cell that cannot be read is a problem, an empty one says nothing.
      class Entry
        LANGUAGE = /\A(\S+)\s+(\S+)\z/
        NATIVE = "native"
        TAG_COLUMNS = { "offer" => "skills_to_share", "want" => "skills_to_learn" }.freeze
        UnknownSkill = Struct.new(:name, :direction)
        CONSENTS = {
          nil => "nobody",
          "no" => "nobody",
          "members" => "members",
          "everyone" => "everyone",
        }.freeze
        # What spreadsheets make of a word and a number that look like a day to them.
        DATE =
          %r{\A(\d{1,2}[-./ ]\p{L}{3,}\.?([-./ ]\d{2,4})?|\p{L}{3}-\d{2}|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})\z}

        attr_reader :problems,
                    :remarks,
                    :languages,
                    :time_zone,
                    :tags,
                    :unknown_skills,
                    :availability,
                    :consent

        # vocabulary: which skills there are
        def initialize(cells, vocabulary:)
          @cells = cells
          @vocabulary = vocabulary
          @problems = []
          @remarks = []
          @unknown_skills = []
          @languages = read_languages
          @profile = read_profile
          @time_zone = read_cell("time_zone") { |text| text if World.time_zone?(text) }
          @tags = TAG_COLUMNS.flat_map { |direction, column| read_tags(column, direction) }
          @availability = read_availability
          @consent = read_consent
        end

        # Of the learning profile, what is said; contexts come on top of those that stand.
        def profile
          { **@profile, availability: }.compact
        end

        private

        def read_profile
          {
            region: read_cell("country") { |text| World.country_code(text) },
            affiliation: read_words("affiliation"),
            role: read_words("role"),
            contexts: read_contexts,
            bandwidth: read_cell("bandwidth") { |text| one_of(Profile.bandwidths.keys, text) },
          }
        end

        def read_cell(column, **values)
          text = @cells[column]
          return if !text
          yield(text) || problem(column, text, **values)
        end

        def read_words(column)
          read_cell(column, max: Profile::MAX_WORDS) do |text|
            words = PlainText.clean(text)
            words if words.length <= Profile::MAX_WORDS
          end
        end

        def read_contexts
          words =
            read_list("contexts") do |text|
              one_of(Profile::CONTEXTS, text) ||
                problem("contexts", text, known: Profile::CONTEXTS.join(", "))
            end
          (Profile::CONTEXTS & words).presence
        end

        def one_of(words, text)
          word = Cell.word(text)
          word if words.include?(word)
        end

        # Items that cannot be read are left out, with a problem each.
        def read_list(column, &block)
          List.read(@cells[column]).filter_map(&block)
        end

        def read_languages
          languages = read_list("languages") { |text| read_language(text) }
          if languages.size > Check::MAX_LANGUAGES
            problem("languages", "", "too_many", max: Check::MAX_LANGUAGES)
          end
          once("languages", languages) { |language| language["code"] }
        end

        def read_language(text)
          code, level = Cell.digits(text).match(LANGUAGE)&.captures
          return problem("languages", text) if !code
          code = code.downcase.tr("_", "-")
          return problem("languages", text, "language_code", code:) if !Languages.known?(code)
          proficiency = NATIVE.start_with?(level.downcase) ? ProfileLanguage::NATIVE : whole(level)
          return { "code" => code, "proficiency" => proficiency } if on_scale?(proficiency)
          problem("languages", text)
        end

        def on_scale?(proficiency)
          ProfileLanguage::PROFICIENCIES === proficiency
        end

        def read_tags(column, direction)
          said = read_list(column) { |text| read_tag(column, direction, text) }
          tags, unknown = said.partition { |tag| tag[:skill] }
          once(column, tags) { |tag| tag[:skill].slug }
          once(column, unknown) { |tag| Tree.fold(tag[:name]) }
          unknown.each { |tag| unknown_skill(column, tag[:name], direction) }
          tags.map { |tag| { skill_id: tag[:skill].id, direction:, **tag.except(:skill, :name) } }
        end

        def read_tag(column, direction, text)
          tag =
            TagText.read(text, direction, known: @vocabulary.method(:named)) do |key, **values|
              return problem(column, text, key, **values)
            end
          tag[:skill] = @vocabulary.named(tag[:name])
          remark(column, tag[:name], "proposed_skill") if tag[:skill]&.proposed?
          tag
        end

        def unknown_skill(column, name, direction)
          if @vocabulary.retired?(name)
            remark(column, name, "retired_skill")
          elsif @vocabulary.welcome?(name) && !DATE.match?(name)
            @unknown_skills << UnknownSkill.new(name, direction)
            remark(column, name, "proposed_skill")
          else
            problem(column, name, "unknown_skill")
          end
        end

        def read_availability
          ranges =
            read_list("availability") do |text|
              HoursText.read(text) || problem("availability", text)
            end
          Availability.normalize(ranges) if ranges.any?
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

        def whole(text)
          Integer(text, 10, exception: false)
        end

        def problem(column, text, key = column, **values)
          key = "date" if DATE.match?(text)
          problems << sentence(column, text, key, **values)
          nil
        end

        def remark(column, text, key)
          remarks << sentence(column, text, key)
        end

        def sentence(column, text, key, **values)
          Remark.new("row.#{key}", { column:, text: text.truncate(60), **values })
        end
      end
    end
  end
end
