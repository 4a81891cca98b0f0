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
        Permission.new(speakers.map(&:consent))
      end

      # What anybody may look at who sees the recording.
      def public_media
        permission = self.permission
        media.select { |medium| permission.allows?(medium) }
      end

      def shown?
        !taken_down? && public_media.any?
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

      def follow(now:)
        speakers.reset
        super
      end
    end
  end
end
