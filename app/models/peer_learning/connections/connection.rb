# frozen_string_literal: true

module PeerLearning
  module Connections
    # Two to four people who teach and learn from each other, from the proposal to what they leave behind.
    class Connection < ActiveRecord::Base
      SIZES = 2..RULES[:maxSize]
      MINUTES = [30, 45, 60, 90, 120].freeze
      MAX_WORDS = 1_000
      UNDER_WAY = %w[proposed accepted scheduled].freeze
      OVER = %w[declined expired cancelled not_met].freeze

      self.table_name = "peer_learning_connections"

      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
      belongs_to :asker, class_name: "User", optional: true
      belongs_to :topic, optional: true

      with_options inverse_of: :connection, dependent: :delete_all do
        has_many :members, -> { order(:id) }, class_name: "PeerLearning::Connections::Member"
        has_many :teachings, -> { order(:id) }, class_name: "PeerLearning::Connections::Teaching"
        has_many :trace, -> { order(:id) }, class_name: "PeerLearning::Connections::Change"
      end
      has_many :slots,
               -> { order(:starts_at) },
               class_name: "PeerLearning::Connections::Slot",
               inverse_of: :connection,
               dependent: :destroy

      enum :origin,
           { asked: 0, round: 1, swap: 2, bridge: 3, help: 4 },
           prefix: :from,
           scopes: false
      enum :state,
           {
             proposed: 0,
             accepted: 1,
             scheduled: 2,
             met: 3,
             summarised: 4,
             declined: 5,
             expired: 6,
             cancelled: 7,
             not_met: 8,
           },
           scopes: false

      validates :minutes, inclusion: { in: MINUTES }
      validates :language, presence: true
      validates :goal, :give_back, length: { maximum: MAX_WORDS }

      scope :under_way, -> { where(state: UNDER_WAY) }
      scope :of, ->(user) { where(id: Member.where(user:).select(:connection_id)) }

      # Held until the transaction ends: whatever else happens to the connection waits its turn.
      def self.hold(id)
        lock.find_by(id:)
      end

      # teachings: rows of teacher_id, learner_id and skill_id; accepted_by: who proposes it has said yes already
      def self.propose(member_ids:, teachings:, now:, accepted_by: nil, interpreter_id: nil, **attributes)
        connection = create!(**attributes)
        member_ids.each do |user_id|
          member = connection.members.build(user_id:, interprets: user_id == interpreter_id)
          member.accept(now:) if user_id == accepted_by
        end
        teachings.each { |teaching| connection.teachings.build(**teaching) }
        connection.save!
        connection.record("proposed", by: connection.asker, now:)
        connection
      end

      def under_way?
        UNDER_WAY.include?(state)
      end

      def member(user)
        members.find { |member| member.user_id == user.id } if user
      end

      def end_as(state, now:)
        update!(state:, ended_at: now)
      end

      # A line of the trace. What is recorded is announced once the transaction is over.
      def record(change, by:, now:)
        trace.create!(change:, actor: by, created_at: now)
        recorded << [change, by]
      end

      def announce
        recorded
          .slice!(0..)
          .each do |change, actor|
            DiscourseEvent.trigger(:peer_learning_connection_changed, self, change, actor)
          end
      end

      private

      def recorded
        @recorded ||= []
      end
    end
  end
end
