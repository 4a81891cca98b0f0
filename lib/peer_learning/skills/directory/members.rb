# frozen_string_literal: true

module PeerLearning
  module Skills
    module Directory
      # The members a reader may see, as lines of a file that an import reads back. Their hours and what they
      # agreed to are their own, so neither is in it.
      class Members
        include Enumerable

        COLUMNS = (Columns::NAMES - %w[availability consent]).freeze
        BATCH = 500

        def initialize(guardian)
          @guardian = guardian
        end

        def each
          yield SafeCsv::BYTE_ORDER_MARK + SafeCsv.line(COLUMNS)
          profiles.in_batches(of: BATCH) do |batch|
            yield batch.map { |profile| SafeCsv.line(cells(profile)) }.join
          end
        end

        private

        def profiles
          Profile.listed_for(@guardian).preload(
            :languages,
            shown_skill_tags: :skill,
            user: %i[user_option user_stat],
          )
        end

        def cells(profile)
          words = @guardian.can_see_learning_words?(profile.user)
          [
            profile.user.username,
            (profile.user.name if SiteSetting.enable_names?),
            List.write(profile.languages.map { |language| language_text(language) }),
            profile.region,
            profile.time_zone,
            (profile.affiliation if words),
            (profile.role if words),
            List.write(profile.contexts),
            profile.bandwidth,
            List.write(tag_texts(profile, "offer", words:)),
            List.write(tag_texts(profile, "want", words:)),
          ]
        end

        def language_text(language)
          native = language.proficiency == ProfileLanguage::NATIVE
          "#{language.code} #{native ? Entry::NATIVE : language.proficiency}"
        end

        def tag_texts(profile, direction, words:)
          tags = profile.shown_skill_tags.select { |tag| tag.direction == direction }
          tags.map { |tag| TagText.write(tag, note: words) }
        end
      end
    end
  end
end
