# frozen_string_literal: true

module PeerLearning
  module Library
    # What is wrong with what was told about a recording, in sentences.
    module Check
      class << self
        delegate :level, :region, to: :"PeerLearning::Clinics::Check"

        def title(text)
          max = Resource::MAX_TITLE
          text.to_s.length.between?(1, max) ? [] : [sentence(:title, max:)]
        end

        def description(text)
          max = Resource::MAX_DESCRIPTION
          text.to_s.length > max ? [sentence(:description, max:)] : []
        end

        # list: [[second, title], …]
        def chapters(list)
          max = Recording::MOST_CHAPTERS
          good =
            list.size <= max &&
              list.all? do |second, title|
                second.between?(0, Medium::MOST_SECONDS) &&
                  title.length.between?(1, Recording::MAX_CHAPTER)
              end
          good ? [] : [sentence(:chapters, max:, length: Recording::MAX_CHAPTER)]
        end

        def megabytes(number)
          number.positive? && number.megabytes <= Medium::MOST_BYTES ? [] : [sentence(:numbers)]
        end

        def kind(name)
          Medium::KINDS.include?(name) ? [] : [sentence(:kind)]
        end

        def area(name)
          Skills::Skill.areas.key?(name) ? [] : [sentence(:area)]
        end

        def taken_down_words(text)
          max = Resource::MAX_WORDS
          text.to_s.length > max ? [sentence(:words, max:)] : []
        end

        def use_words(text)
          max = Use::MAX_WORDS
          text.length.between?(1, max) ? [] : [sentence(:use_words, max:)]
        end

        def stance(name)
          Translation::STANCES.include?(name) ? [] : [sentence(:stance)]
        end

        def language(code)
          Languages.known?(code) ? [] : [sentence(:language)]
        end

        def held_on(date)
          date ? [] : [sentence(:held_on)]
        end

        def licence(name)
          Resource::LICENCES.include?(name) ? [] : [sentence(:licence)]
        end

        def attribution(text)
          max = Resource::MAX_ATTRIBUTION
          text.to_s.length > max ? [sentence(:attribution, max:)] : []
        end

        # media: hashes by names of columns
        def media(list)
          max = Medium::MOST
          return [sentence(:media, max:)] if !list.size.between?(1, max)
          urls = list.pluck(:url).compact
          return [sentence(:twice)] if urls.uniq.size < urls.size
          list.flat_map { |medium| faults_of(medium) }.uniq
        end

        # parts: [[from, to], …] in seconds
        def parts(list)
          max = Consent::MOST_PARTS
          good = list.size.between?(1, max) && list.all? { |part| span?(part) }
          good ? [] : [sentence(:parts, max:)]
        end

        private

        def faults_of(medium)
          span = medium.values_at(:from_second, :to_second)
          [
            *kind(medium[:kind]),
            (sentence(:url) if !somewhere?(medium)),
            *(Captions.new(medium[:captions]).errors if medium[:captions]),
            (sentence(:own_network) if SafeLink.of_own_network?(medium[:url])),
            (sentence(:language) if medium[:language] && !Languages.known?(medium[:language])),
            (sentence(:numbers) if !numbers?(medium)),
            (sentence(:span) if span.any? && !span?(span)),
          ].compact
        end

        # Elsewhere, or here.
        def somewhere?(medium)
          return SafeLink.good?(medium[:url]) if medium[:url]
          medium.values_at(:id, :upload_id, :captions).any?
        end

        def numbers?(medium)
          largest = { seconds: Medium::MOST_SECONDS, bytes: Medium::MOST_BYTES }
          largest.all? { |name, most| medium[name].nil? || medium[name].between?(1, most) }
        end

        def span?(part)
          from, to = part
          part.size == 2 && from.is_a?(Integer) && to.is_a?(Integer) && from >= 0 && from < to &&
            to <= Medium::MOST_SECONDS
        end

        def sentence(key, **values)
          I18n.t("peer_learning.library.check.#{key}", **values)
        end
      end
    end
  end
end
