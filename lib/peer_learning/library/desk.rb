# frozen_string_literal: true

module PeerLearning
  module Library
    # What waits for a member in the library: their word on recordings they speak in, what they proposed or added and is not
    # public, and for the working group what was proposed, and of what is there those whose address is dead.
    class Desk
      include ActiveModel::Serialization

      MOST = 50
      LIGHT = %w[audio text].freeze

      def initialize(guardian, now:)
        @guardian = guardian
        @now = now
      end

      def asked
        speakers = Speaker.silent.where(user: @guardian.user)
        list(Recording.where(id: speakers.select(:recording_id)))
      end

      def mine
        list(Resource.where(author: @guardian.user, published_at: nil))
      end

      def proposed
        @guardian.can_review_skills? ? list(Material.proposed) : []
      end

      def dead
        return [] if !@guardian.can_review_skills?
        list(Resource.public_ones.where(id: Medium.dead(@now).select(:resource_id)))
      end

      def can_add
        @guardian.can_add_to_library?
      end

      # Whether their connection bears little, as they say of themselves.
      def light_first
        @guardian.user.learning_profile&.bandwidth.in?(LIGHT)
      end

      private

      # Who waits longest goes first.
      def list(resources)
        resources.order(:id).limit(MOST).preload(CardSerializer::PARTS).to_a
      end
    end
  end
end
