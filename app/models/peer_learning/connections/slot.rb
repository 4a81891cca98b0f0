# frozen_string_literal: true

module PeerLearning
  module Connections
    # A time somebody proposes to meet at.
    class Slot < ActiveRecord::Base
      self.table_name = "peer_learning_slots"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection"
      belongs_to :proposer, class_name: "User", optional: true
      has_many :picks,
               class_name: "PeerLearning::Connections::Pick",
               inverse_of: :slot,
               dependent: :delete_all

      MOST = 6
      FURTHEST = 60.days

      scope :to_come, ->(now) { where("peer_learning_slots.starts_at > ?", now) }

      # Who proposes a time could come at it. What was proposed before stays whose it was.
      def self.propose(starts, connection:, by: nil)
        starts.uniq.each do |starts_at|
          slot = create_with(proposer: by).find_or_create_by!(connection:, starts_at:)
          slot.pick(by) if by
        end
      end

      def pick(user)
        picks.find_or_create_by!(user:)
      end

      # A time that nobody could come at any more is none.
      def unpick(user)
        picks.where(user:).destroy_all
        destroy! if picks.reload.empty?
      end

      def suits?(members)
        (members.map(&:user_id) - picks.map(&:user_id)).empty?
      end

      def picked_by?(user)
        picks.any? { |pick| pick.user_id == user.id }
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_slots
#
#  id            :bigint           not null, primary key
#  starts_at     :datetime         not null
#  created_at    :datetime         not null
#  updated_at    :datetime         not null
#  connection_id :bigint           not null
#  proposer_id   :bigint
#
# Indexes
#
#  index_peer_learning_slots_on_connection_id_and_starts_at  (connection_id,starts_at) UNIQUE
#
