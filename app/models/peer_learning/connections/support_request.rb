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

      # What waits, soonest meeting first; of connections that came to nothing nothing is needed any more.
      scope :waiting,
            -> do
              joins(:connection)
                .where(state: %w[open taken])
                .merge(Connection.under_way)
                .order(Connection.arel_table[:starts_at].asc.nulls_last, :id)
            end

      # The asker hears of it, from whom they can ask back.
      def tell(kind, by:)
        PeerLearning::Notices.tell(
          user,
          kind,
          connection_id:,
          display_username: by.username,
          skill: connection.skill.name(user.effective_locale),
        )
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
