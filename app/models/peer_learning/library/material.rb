# frozen_string_literal: true

module PeerLearning
  module Library
    # A guide, a deck, a document, a course: proposed by a member, public once the working group looked at it.
    class Material < Resource
      scope :proposed, -> { where(published_at: nil, taken_down_at: nil) }

      def text
        MaterialText.new(self)
      end

      # Who proposed it, until the working group has looked at it.
      def managed_by?(user, _guardian)
        author_id == user.id && proposed?
      end

      def put_up_by?(_user)
        false
      end

      def put_up(reviewer, now:)
        return if shown?
        update!(taken_down_at: nil, taken_down_words: nil, published_at: now, reviewer:)
        tell_author("resource_listed") if author && author != reviewer
      end

      # Who proposed it sees what became of it.
      def concerns?(user)
        user.present? && author_id == user.id
      end

      def proposed?
        !public? && !taken_down?
      end

      def allows?(...)
        true
      end

      def spans
        nil
      end

      def public_chapters
        []
      end

      # Once the working group put it up.
      def shown?
        public? && !taken_down?
      end
    end
  end
end
