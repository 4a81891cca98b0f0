# frozen_string_literal: true

module PeerLearning
  module Connections
    # Somebody's part in a connection. Why they declined is seen by nobody.
    class Member < ActiveRecord::Base
      include Certifiable

      MAX_NOTE = 500

      self.table_name = "peer_learning_connection_members"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection"
      belongs_to :user
      belongs_to :brought_by, class_name: "User", optional: true

      enum :answer, { open: 0, accepted: 1, declined: 2 }, scopes: false
      enum :decline_reason,
           { no_time: 0, not_my_field: 1, language: 2, other: 3 },
           instance_methods: false,
           scopes: false

      # Colleagues who were asked along are in it once they say yes.
      scope :invited, -> { where(answer: "open").where.not(brought_by_id: nil) }
      scope :taking_part, -> { where.not(answer: "declined").where.not(id: invited) }

      # Who was asked long ago whether they met, and said nothing.
      scope :unheard,
            ->(now) do
              where(met: nil, silent_at: nil)
                .where.not(answer: "declined")
                .where("asked_whether_met_at <= ?", now - Afterwards::HEARD_WITHIN)
            end

      validates :decline_note, length: { maximum: MAX_NOTE }

      def invited?
        open? && brought_by_id.present?
      end

      def taking_part?
        !declined? && !invited?
      end

      def brings?(member)
        member.brought_by_id == user_id
      end

      def accept(now:)
        assign_attributes(answer: "accepted", answered_at: now)
      end

      def decline(reason:, note:, now:)
        assign_attributes(
          answer: "declined",
          decline_reason: reason,
          decline_note: note,
          answered_at: now,
        )
      end

      def say_whether_met(met)
        update!(met:, silent_at: nil)
      end

      # The last two of their meetings they said nothing of.
      def silent_twice?
        asked = self.class.where(user_id:).where.not(asked_whether_met_at: nil)
        latest = asked.order(asked_whether_met_at: :desc, id: :desc).limit(2)
        latest.size == 2 && latest.all?(&:silent_at)
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_connection_members
#
#  id                   :bigint           not null, primary key
#  answer               :integer          default("open"), not null
#  answered_at          :datetime
#  asked_whether_met_at :datetime
#  decline_note         :string(500)
#  decline_reason       :integer
#  interprets           :boolean          default(FALSE), not null
#  may_publish          :boolean
#  met                  :boolean
#  silent_at            :datetime
#  created_at           :datetime         not null
#  updated_at           :datetime         not null
#  brought_by_id        :bigint
#  connection_id        :bigint           not null
#  user_id              :bigint           not null
#
# Indexes
#
#  idx_peer_learning_connection_members               (connection_id,user_id) UNIQUE
#  idx_peer_learning_connection_members_not_heard     (asked_whether_met_at) WHERE ((met IS NULL) AND (silent_at IS NULL))
#  index_peer_learning_connection_members_on_brought_by_id  (brought_by_id)
#  index_peer_learning_connection_members_on_user_id  (user_id)
#
