# frozen_string_literal: true

module PeerLearning
  module Library
    # A resource in a list: what is public of it.
    class CardSerializer < ApplicationSerializer
      PARTS = %i[skills].freeze

      attributes :id,
                 :type,
                 :title,
                 :summary,
                 :language,
                 :languages,
                 :level,
                 :region,
                 :licence,
                 :kinds,
                 :seconds,
                 :lightest_bytes,
                 :uses_count,
                 :held_on,
                 :published_at,
                 :skills

      LENGTH_OF_SUMMARY = 160

      def type
        object.class.name.demodulize.underscore
      end

      def summary
        object
          .description
          .squish
          .truncate(LENGTH_OF_SUMMARY, separator: " ", omission: "…")
          .presence
      end

      def skills
        object.skills.map { |skill| { id: skill.id, slug: skill.slug } }
      end
    end
  end
end
