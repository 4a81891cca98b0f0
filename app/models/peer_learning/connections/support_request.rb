# frozen_string_literal: true

module PeerLearning
  module Connections
    # Help that a member needs to be able to meet. The working group sees to it.
    class SupportRequest < ActiveRecord::Base
      MAX_NOTE = 500

      self.table_name = "peer_learning_support_requests"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection"
      belongs_to :user
      belongs_to :handler, class_name: "User", optional: true

      enum :kind, { interpreter: 0, connectivity: 1 }, scopes: false
      enum :state, { open: 0, taken: 1, done: 2 }, scopes: false

      # Of connections that came to nothing nothing is needed any more.
      scope :needed, -> { joins(:connection).merge(Connection.under_way) }
      scope :waiting, -> { needed.where(state: %w[open taken]) }

      # Nobody looks after these.
      scope :free, -> { needed.where(state: "open") }

      # The working group should know of these long since.
      scope :forgotten, ->(now) { free.where(told_at: nil, updated_at: ..now - Change::SOON) }

      # Held until the transaction ends, while it is needed.
      def self.hold(id)
        needed.lock("FOR UPDATE OF #{table_name}").find_by(id:)
      end

      # Whoever's account goes looks after nothing any more.
      def self.let_go(handler_id)
        where(handler_id:, state: "taken").update_all(state: "open", handler_id: nil)
      end

      # The asker hears of it, from whom they can ask back.
      def tell(kind, by:)
        PeerLearning::Notices.tell(
          user,
          kind,
          connection_id:,
          support_request_id: id,
          display_username: by.username,
          skill: connection.skill.name(user.effective_locale),
        )
      end

      # What the asker was told is not so any more.
      def take_back(kind)
        PeerLearning::Notices.take_back(user, kind, support_request_id: id)
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_support_requests
#
#  id            :bigint           not null, primary key
#  kind          :integer          not null
#  note          :string(500)
#  state         :integer          default("open"), not null
#  told_at       :datetime
#  created_at    :datetime         not null
#  updated_at    :datetime         not null
#  connection_id :bigint           not null
#  handler_id    :bigint
#  user_id       :bigint           not null
#
# Indexes
#
#  idx_peer_learning_support_requests                    (connection_id,user_id,kind) UNIQUE
#  index_peer_learning_support_requests_on_handler_id    (handler_id)
#  index_peer_learning_support_requests_on_state_and_id  (state,id)
#  index_peer_learning_support_requests_on_user_id       (user_id)
#
