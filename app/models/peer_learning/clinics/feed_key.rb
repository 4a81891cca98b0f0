# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What a calendar shows to read its owner's clinics: a calendar cannot sign in.
    class FeedKey < ActiveRecord::Base
      self.table_name = "peer_learning_feed_keys"

      belongs_to :user

      def self.new_key
        SecureRandom.hex(24)
      end

      # The member's key, the same until it is reset.
      def self.of(user)
        insert({ user_id: user.id, key: new_key }, unique_by: :user_id)
        find_by!(user:)
      end

      # Whose key it is, if they may still sign in.
      def self.owner(key)
        user = find_by(key:)&.user if key.present?
        user if user&.active? && !user.suspended?
      end

      # What was given away leads nowhere any more.
      def reset
        update!(key: self.class.new_key)
      end
    end
  end
end
