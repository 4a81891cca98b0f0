# frozen_string_literal: true

module PeerLearning
  module Skills
    # The few tags that travel with a user card.
    class CardTagsSerializer < ApplicationSerializer
      MAX = 5

      attributes :offers, :wants

      def offers
        tags("offer")
      end

      def wants
        tags("want")
      end

      private

      def shown_skill_tags
        @shown_skill_tags ||= object.shown_skill_tags.includes(:skill).to_a
      end

      def tags(direction)
        shown_skill_tags
          .select { |tag| tag.direction == direction }
          .first(MAX)
          .map { |tag| { slug: tag.skill.slug, name: tag.skill.name, level: tag.level } }
      end
    end
  end
end
