# frozen_string_literal: true

module PeerLearning
  module Library
    # What was recorded of a sitting. It is public from the moment at which everybody who speaks in it said yes to some of what
    # there is, until one of them says otherwise.
    class Recording < ActiveRecord::Base
      MAX_TITLE = 200
      MAX_ATTRIBUTION = 300
      MOST_SPEAKERS = 30

      DETAILS = %i[title language held_on licence attribution category_id].freeze

      # Creative Commons 4.0, as Wikimedia Commons has them; the last one for what may be looked at and no more.
      LICENCES = %w[cc0 cc_by cc_by_sa all_rights_reserved].freeze

      self.table_name = "peer_learning_recordings"

      belongs_to :sitting, class_name: "PeerLearning::Clinics::Sitting"
      belongs_to :author, class_name: "User", optional: true
      belongs_to :own_category, class_name: "Category", foreign_key: :category_id, optional: true
      belongs_to :topic, optional: true
      with_options inverse_of: :recording do
        has_many :media,
                 -> { order(:kind, :from_second, :id) },
                 class_name: "PeerLearning::Library::Medium",
                 dependent: :delete_all
        has_many :speakers,
                 -> { order(:id) },
                 class_name: "PeerLearning::Library::Speaker",
                 dependent: :destroy
      end

      delegate :clinic, to: :sitting

      scope :public_ones, -> { where.not(published_at: nil) }

      # Those whose topic does not say what is so.
      scope :to_keep, -> { where("topic_revision IS DISTINCT FROM revision") }

      # Whatever else happens to it waits its turn, until the transaction ends.
      def self.hold(id)
        lock.find_by(id:)
      end

      # Where topics of those go whose clinic has no category of its own.
      def self.usual_category
        Category.find_by(id: SiteSetting.peer_learning_recordings_category.presence)
      end

      def category
        own_category || clinic.own_category || self.class.usual_category || clinic.category
      end

      def permission
        Permission.new(speakers.map(&:consent))
      end

      # What anybody may look at who sees the recording.
      def public_media
        permission = self.permission
        media.select { |medium| permission.allows?(medium) }
      end

      def public?
        published_at.present?
      end

      def speaker_of(user)
        speakers.find { |speaker| speaker.user_id == user.id } if user
      end

      # Held by whoever calls. What may be shown is worked out anew, and its topic follows.
      def follow_consents(now:)
        media.reset
        speakers.reset
        published_at = (self.published_at || now if public_media.any?)
        update!(published_at:, revision: revision + 1)
      end
    end
  end
end
