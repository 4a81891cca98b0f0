# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # Members as lines of a file that an import reads back, with as much of them as the reader may see.
      class Writer
        # columns: some of Columns::NAMES; the block is given a skill, and answers what it is called in the file
        def initialize(guardian, columns:, notes: true, &skill_name)
          @guardian = guardian
          @columns = columns
          @notes = notes
          @skill_name = skill_name || :slug.to_proc
        end

        # names: of the columns
        def header(names = @columns)
          SafeCsv::BYTE_ORDER_MARK + SafeCsv.line(names)
        end

        def line(profile)
          SafeCsv.line(cells(profile).values_at(*@columns))
        end

        private

        def cells(profile)
          words = @guardian.can_see_learning_words?(profile.user)
          {
            "username" => profile.user.username,
            "name" => (profile.user.name if SiteSetting.enable_names?),
            "languages" => List.write(profile.languages.map { |language| language_text(language) }),
            "country" => profile.region,
            "time_zone" => profile.time_zone,
            "affiliation" => (profile.affiliation if words),
            "role" => (profile.role if words),
            "contexts" => List.write(profile.contexts),
            "bandwidth" => profile.bandwidth,
            "skills_to_share" => List.write(tag_texts(profile, "offer", note: words && @notes)),
            "skills_to_learn" => List.write(tag_texts(profile, "want", note: words && @notes)),
          }
        end

        def language_text(language)
          native = language.proficiency == ProfileLanguage::NATIVE
          "#{language.code} #{native ? Entry::NATIVE : language.proficiency}"
        end

        def tag_texts(profile, direction, note:)
          tags = profile.shown_skill_tags.select { |tag| tag.direction == direction }
          tags.map { |tag| TagText.write(tag, name: @skill_name.call(tag.skill), note:) }
        end
      end
    end
  end
end
