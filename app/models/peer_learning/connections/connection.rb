# frozen_string_literal: true

module PeerLearning
  module Connections
    # Two to four people who teach and learn from each other, from the proposal to what they leave behind.
    class Connection < ActiveRecord::Base
      include Room
      include Scheduling
      include AwaitingTime
      include Bringing
      include Afterwards

      SIZES = 2..RULES[:maxSize]
      MINUTES = [30, 45, 60, 90, 120].freeze
      MAX_WORDS = 1_000
      AGREED = %w[accepted scheduled].freeze
      UNDER_WAY = ["proposed", *AGREED].freeze
      MET = %w[met summarised].freeze
      OVER = %w[declined expired cancelled not_met].freeze

      self.table_name = "peer_learning_connections"

      belongs_to :skill, class_name: "PeerLearning::Skills::Skill"
      belongs_to :asker, class_name: "User", optional: true

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
      has_one :summary,
              class_name: "PeerLearning::Connections::Summary",
              inverse_of: :connection,
              dependent: :destroy
      with_options inverse_of: :connection, dependent: :delete_all do
        has_many :thanks, -> { order(:id) }, class_name: "PeerLearning::Connections::Thanks"
        has_many :support_requests,
                 -> { order(:id) },
                 class_name: "PeerLearning::Connections::SupportRequest"
      end

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
      scope :met_since, ->(time) { where(state: MET, starts_at: time..) }
      scope :between,
            ->(*users) do
              users.reduce(all) do |found, user|
                found.where(id: Member.where(user:).select(:connection_id))
              end
            end

      # Who left others to go on without them does not look over their shoulders, nor who stayed away when they met.
      scope :visible_to,
            ->(user) do
              mine = Member.where(user:)
              between(user)
                .where(state: OVER)
                .or(where(id: mine.taking_part.select(:connection_id)))
                .or(under_way.where(id: mine.invited.select(:connection_id)))
            end

      scope :to_expire, ->(now) { unanswered(now).or(to_give_up(now)) }
      scope :to_remind, ->(now) { to_remind_of_answer(now).or(to_remind_of_time(now)) }
      scope :unanswered, ->(now) { where(state: "proposed", expires_at: ..now) }
      scope :to_remind_of_answer,
            ->(now) { where(state: "proposed", reminded_at: nil).where(<<~SQL, now:) }
              peer_learning_connections.created_at +
                (peer_learning_connections.expires_at - peer_learning_connections.created_at) / 2 <= :now
            SQL

      # Held until the transaction ends: whatever else happens to the connection waits its turn.
      def self.hold(id)
        lock.find_by(id:)
      end

      # teachings: rows of teacher_id, learner_id and skill_id; who asks has said yes already
      def self.propose(member_ids:, teachings:, now:, interpreter_id: nil, **attributes)
        connection = new(created_at: now, **attributes)
        member_ids.each do |user_id|
          member = connection.members.build(user_id:, interprets: user_id == interpreter_id)
          member.accept(now:) if user_id == connection.asker_id
        end
        teachings.each { |teaching| connection.teachings.build(**teaching) }
        connection.save!
        connection.record("proposed", by: connection.asker, now:)
        connection
      end

      # Those of a swap ring that a round made, itself among them; a connection in none is alone.
      def ring
        return self.class.where(id:) if !ring_in_round
        self.class.where(round_id:, ring_in_round:).order(:place_in_round)
      end

      def under_way?
        UNDER_WAY.include?(state)
      end

      def agreed?
        AGREED.include?(state)
      end

      def over?
        OVER.include?(state)
      end

      def member(user)
        members.find { |member| member.user_id == user.id }
      end

      def taking_part
        members.select(&:taking_part?)
      end

      def visible_to?(user)
        member = member(user)
        member.present? && (over? || member.taking_part? || (member.invited? && under_way?))
      end

      # Moves on as far as the answers go, and the times that were picked with them.
      def move_on(by:, now:)
        if proposed? && taking_part.all?(&:accepted?)
          update!(state: "accepted")
          await_time(since: now)
          record("agreed", by:, now:)
        end
        settle_time(by:, now:)
      end

      # Those who stay go on where each of them still has something to teach or to learn, and they still understand
      # each other; else it ends.
      def part_with(leaving, ends_as:, by:, now:)
        return end_as(ends_as, by:, now:) if !goes_on_without?(leaving)
        leaving.each { |member| member.update!(answer: "declined") }
        withdraw_invitations(leaving)
        teachings.each { |teaching| teaching.destroy! if !teaching.among?(taking_part) }
        teachings.reset
        record("left", by:, now:)
        move_on(by:, now:)
      end

      def end_as(state, by:, now:)
        update!(state:, ended_at: now)
        record(state, by:, now:)
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

      def goes_on_without?(leaving)
        return false if leaving.any?(&:interprets?)
        staying = taking_part - leaving
        kept = teachings.select { |teaching| teaching.among?(staying) }
        kept.any? &&
          staying.all? do |member|
            member.interprets? || kept.any? { |teaching| teaching.of?(member) }
          end
      end

      def recorded
        @recorded ||= []
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_connections
#
#  id              :bigint           not null, primary key
#  ended_at        :datetime
#  event_starts_at :datetime
#  expires_at      :datetime
#  give_back       :text
#  goal            :text
#  language        :string(35)       not null
#  minutes         :integer          default(90), not null
#  origin          :integer          not null
#  place_in_round  :integer
#  reminded_at     :datetime
#  ring_in_round   :integer
#  starts_at       :datetime
#  state           :integer          default("proposed"), not null
#  video_url       :string(1000)
#  waits_since     :datetime
#  created_at      :datetime         not null
#  updated_at      :datetime         not null
#  asker_id        :bigint
#  round_id        :bigint
#  skill_id        :bigint           not null
#  topic_id        :bigint
#
# Indexes
#
#  idx_peer_learning_connections_in_ring                    (round_id,ring_in_round) WHERE (ring_in_round IS NOT NULL)
#  idx_peer_learning_connections_in_round                   (round_id,place_in_round) UNIQUE
#  index_peer_learning_connections_on_asker_id              (asker_id)
#  index_peer_learning_connections_on_round_id              (round_id)
#  index_peer_learning_connections_on_skill_id              (skill_id)
#  index_peer_learning_connections_on_state_and_expires_at  (state,expires_at)
#  index_peer_learning_connections_on_state_and_starts_at   (state,starts_at)
#  index_peer_learning_connections_on_topic_id              (topic_id) UNIQUE
#
