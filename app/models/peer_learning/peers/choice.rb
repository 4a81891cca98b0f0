# frozen_string_literal: true

module PeerLearning
  module Peers
    # What a member said of somebody who was suggested to them. Nobody else sees it.
    class Choice < ActiveRecord::Base
      include BetweenMembers

      PAIR = %i[user_id peer_id].freeze
      NOT_NOW_FOR = 30.days

      self.table_name = "peer_learning_choices"

      belongs_to :user
      belongs_to :peer, class_name: "User"

      enum :choice, { saved: 0, not_now: 1, hidden: 2 }

      scope :in_force, ->(today) { where("until IS NULL OR until > ?", today) }

      # Said again, it counts from then on.
      def self.make(user_id:, peer_id:, choice:, today:)
        upsert(
          { user_id:, peer_id:, choice:, until: (today + NOT_NOW_FOR if choice == "not_now") },
          unique_by: %i[user_id peer_id],
        )
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_choices
#
#  id         :bigint           not null, primary key
#  choice     :integer          not null
#  until      :date
#  created_at :datetime         not null
#  updated_at :datetime         not null
#  peer_id    :bigint           not null
#  user_id    :bigint           not null
#
# Indexes
#
#  index_peer_learning_choices_on_peer_id              (peer_id)
#  index_peer_learning_choices_on_user_id_and_peer_id  (user_id,peer_id) UNIQUE
#
