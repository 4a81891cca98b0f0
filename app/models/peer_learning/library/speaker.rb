# frozen_string_literal: true

module PeerLearning
  module Library
    # Somebody who is heard or seen in a recording, and says how much of it others may. What they said stands also when their
    # account goes.
    class Speaker < ActiveRecord::Base
      REMIND_AFTER = 7.days

      self.table_name = "peer_learning_speakers"

      belongs_to :recording, class_name: "PeerLearning::Library::Recording"
      belongs_to :user, optional: true
      has_many :consents,
               -> { order(:id) },
               class_name: "PeerLearning::Library::Consent",
               inverse_of: :speaker,
               dependent: :delete_all

      scope :silent, -> { where.not(id: Consent.select(:speaker_id)).where.not(user_id: nil) }
      scope :untold, -> { silent.where(told_at: nil) }

      # Once.
      scope :to_remind, ->(now) { silent.where(reminded_at: nil, told_at: ..now - REMIND_AFTER) }

      # What they said last; nil for who has not answered.
      def consent
        consents.last
      end

      def tell(kind)
        recording.tell(user, kind)
      end
    end
  end
end
