# frozen_string_literal: true

module PeerLearning
  module Library
    # What was recorded, mostly of a sitting. It is public from the moment at which everybody who speaks in it said yes to some
    # of what there is, until one of them says otherwise.
    class Recording < Resource
      MOST_SPEAKERS = 30
      MOST_CHAPTERS = 50
      MAX_CHAPTER = 100

      DETAILS = [*Resource::DETAILS, :held_on, :chapters].freeze

      has_many :speakers,
               -> { order(:id) },
               class_name: "PeerLearning::Library::Speaker",
               inverse_of: :recording,
               dependent: :destroy

      def category
        own_category || clinic&.own_category || self.class.usual_category || clinic&.category
      end

      def permission
        @permission ||= Permission.new(speakers.map(&:consent))
      end

      def allows?(...)
        permission.allows?(...)
      end

      # Parts of which alone the words may be read; nil for no such limit.
      def spans
        permission.spans
      end

      def shown?
        !taken_down? && (public_media.any? || public_transcripts.any?)
      end

      def public_chapters
        chapters.select { |second, _| allows?("transcript", second, second + 1) }
      end

      def text
        RecordingText.new(self)
      end

      # Who runs its clinic; of one that stands alone, who added it.
      def managed_by?(user, guardian)
        clinic ? guardian.can_manage_clinic?(clinic) : author_id == user.id
      end

      # Who took it down themselves.
      def put_up_by?(user)
        taken_down? && reviewer_id == user.id
      end

      def put_up(_reviewer, now:)
        update!(taken_down_at: nil, taken_down_words: nil)
      end

      # Whether somebody speaks in it.
      def concerns?(user)
        speaker_of(user).present?
      end

      def speaker_of(user)
        speakers.find { |speaker| speaker.user_id == user.id } if user
      end

      def reload(...)
        @permission = nil
        super
      end

      def follow(now:)
        speakers.reset
        @permission = nil
        super
      end
    end
  end
end
