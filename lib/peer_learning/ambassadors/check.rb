# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # What is wrong with what was told about a term, in sentences.
    module Check
      class << self
        def regions(codes)
          max = Term::MOST_REGIONS
          good = codes.size <= max && codes.all? { |code| World.country?(code) }
          good ? [] : [sentence(:regions, max:)]
        end

        # One can be reached in none otherwise.
        def languages(codes)
          max = Term::MOST_LANGUAGES
          good = codes.size.between?(1, max) && codes.all? { |code| Languages.known?(code) }
          good ? [] : [sentence(:languages, max:)]
        end

        def skill_ids(ids)
          max = Term::MAX_SKILLS
          ids.size <= max ? [] : [sentence(:skills, max:)]
        end

        def words(text)
          max = Term::MAX_WORDS
          text.length.between?(1, max) ? [] : [sentence(:words, max:)]
        end

        def reason(text)
          max = Term::MAX_REASON
          text.length.between?(1, max) ? [] : [sentence(:reason, max:)]
        end

        private

        def sentence(key, **values)
          I18n.t("peer_learning.ambassadors.check.#{key}", **values)
        end
      end
    end
  end
end
