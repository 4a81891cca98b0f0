# frozen_string_literal: true

module PeerLearning
  module Connections
    # Help that a member needs to be able to meet a peer, or to come to a sitting of a clinic. The working group sees to it.
    class SupportRequest < ActiveRecord::Base
      MAX_NOTE = 500

      self.table_name = "peer_learning_support_requests"

      belongs_to :connection, class_name: "PeerLearning::Connections::Connection", optional: true
      belongs_to :sitting, class_name: "PeerLearning::Clinics::Sitting", optional: true
      belongs_to :user
      belongs_to :handler, class_name: "User", optional: true

      enum :kind, { interpreter: 0, connectivity: 1 }, scopes: false
      enum :state, { open: 0, taken: 1, done: 2 }, scopes: false

      # Of connections that came to nothing nothing is needed any more, nor by who does not come to a sitting.
      scope :needed,
            ->(now) do
              meetings = where(connection_id: Connection.under_way.select(:id))
              seats = Clinics::Attendance.coming.where(<<~SQL.squish)
                peer_learning_attendances.sitting_id = peer_learning_support_requests.sitting_id
                AND peer_learning_attendances.user_id = peer_learning_support_requests.user_id
              SQL
              seats =
                seats.where(sitting_id: Clinics::Sitting.of_announced.to_come(now).select(:id))
              meetings.or(where(seats.arel.exists))
            end
      scope :waiting, ->(now) { needed(now).where(state: %w[open taken]) }

      # Nobody looks after these.
      scope :free, ->(now) { needed(now).where(state: "open") }

      # The working group should know of these long since.
      scope :forgotten, ->(now) { free(now).where(told_at: nil, updated_at: ..now - Change::SOON) }

      # Held until the transaction ends, while it is needed.
      def self.hold(id, now:)
        needed(now).lock.find_by(id:)
      end

      # Asked again after it was done, it is a new question. To be called on those for what it is needed.
      def self.make(user:, kind:, note:)
        request = find_or_initialize_by(user:, kind:)
        request.note = note.presence
        request.assign_attributes(state: "open", handler: nil, told_at: nil) if request.done?
        request.save!
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
          support_request_id: id,
          display_username: by.username,
          connection_id:,
          sitting_id:,
          clinic_id: sitting&.clinic_id,
          about: sitting ? sitting.clinic.title : connection.skill.name(user.effective_locale),
        )
      end

      # What the asker was told is not so any more.
      def take_back(kind)
        PeerLearning::Notices.take_back(user, kind, support_request_id: id)
      end

      # What it is needed for, which has a language, a beginning once it is known, and minutes.
      def occasion
        sitting || connection
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
#  connection_id :bigint
#  handler_id    :bigint
#  sitting_id    :bigint
#  user_id       :bigint           not null
#
# Indexes
#
#  idx_peer_learning_support_requests                    (connection_id,user_id,kind) UNIQUE
#  idx_peer_learning_support_requests_of_sittings        (sitting_id,user_id,kind) UNIQUE
#  index_peer_learning_support_requests_on_handler_id    (handler_id)
#  index_peer_learning_support_requests_on_state_and_id  (state,id)
#  index_peer_learning_support_requests_on_user_id       (user_id)
#
