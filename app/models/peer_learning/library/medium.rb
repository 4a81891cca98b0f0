# frozen_string_literal: true

module PeerLearning
  module Library
    # One form of a resource: at an address, as a file of this forum, or captions that are kept here. Of a recording, all of it
    # or the part from one second to another. How long it is, and how large what lies elsewhere, is said by who added it.
    class Medium < ActiveRecord::Base
      MOST = 20
      KINDS = %w[video audio captions transcript slides poster guide document course].freeze
      FIELDS = %i[kind url language seconds bytes from_second to_second].freeze

      MOST_SECONDS = 24 * 60 * 60
      MOST_BYTES = 1.terabyte

      # An address is looked at anew after a month; one at which nothing was, the next day. Two days of that, and it is dead.
      LOOK_AGAIN_AFTER = 30.days
      LOOK_AGAIN_AFTER_NOTHING = 1.day
      DEAD_AFTER = 2.days

      self.table_name = "peer_learning_media"

      belongs_to :resource, class_name: "PeerLearning::Library::Resource"
      belongs_to :upload, optional: true
      has_one :caption_track,
              class_name: "PeerLearning::Library::CaptionTrack",
              inverse_of: :medium,
              dependent: :delete
      # As long as there is one, core lets the file be.
      has_many :upload_references, as: :target, dependent: :delete_all

      enum :kind, KINDS.each_with_index.to_h, scopes: false, prefix: :as

      # Of what is on the shelf, or might be.
      scope :to_look_at,
            ->(now) do
              seen =
                "checked_at IS NULL OR checked_at <= ? OR (dead_since <= ? AND checked_at <= ?)"
              day_ago = now - LOOK_AGAIN_AFTER_NOTHING
              where
                .not(url: nil)
                .where(resource: Resource.where(taken_down_at: nil))
                .where(seen, now - LOOK_AGAIN_AFTER, now, day_ago)
            end

      scope :dead, ->(now) { where(dead_since: ..now - DEAD_AFTER) }

      def dead?(now)
        dead_since.present? && dead_since <= now - DEAD_AFTER
      end

      # given: by names of FIELDS, what is not there is not so any more; besides, text for `captions`
      def be(given)
        assign_attributes(FIELDS.index_with(nil).merge(given.slice(*FIELDS)))
        assign_attributes(checked_at: nil, dead_since: nil) if url_changed?
        hold(given[:upload_id]) if given[:upload_id]
        self.bytes = upload.filesize if upload
        save!
        UploadReference.ensure_exist!(upload_ids: [upload_id], target: self) if upload
        write(given[:captions]) if given[:captions]
      end

      # From which second to which; nil and nil for all of it
      def part
        [from_second, to_second]
      end

      def kept_here?
        captions_kept? || upload_id.present?
      end

      # Captions, whole; their times count from the beginning of the recording.
      def captions_kept?
        as_captions? && url.nil? && upload_id.nil?
      end

      private

      # Its address is told to nobody; what is given out of it is asked of us each time. A file that stands in a post besides
      # is public there.
      def hold(upload_id)
        self.upload = Upload.find(upload_id)
        upload.update_secure_status(override: true) if upload.upload_references.none?
      end

      def write(captions)
        track = caption_track || build_caption_track
        track.update!(vtt: Captions.new(captions).to_vtt)
      end
    end
  end
end
