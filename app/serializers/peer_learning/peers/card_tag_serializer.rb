# frozen_string_literal: true

module PeerLearning
  module Peers
    # A tag on a card of the directory, which says whether it is one that was looked for.
    class CardTagSerializer < Skills::SkillTagSerializer
      attributes :fits

      def fits
        true
      end

      def include_fits?
        @options[:fitting]&.include?(object.id)
      end
    end
  end
end
