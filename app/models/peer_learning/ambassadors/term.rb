# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # A member's time as an ambassador, from their application until somebody else looks after what they did.
    class Term < ActiveRecord::Base
      include AboutSkills
      include Certifiable

      MAX_WORDS = 1_000
      MAX_REASON = 500
      MAX_SKILLS = 10
      MOST_REGIONS = 20
      MOST_LANGUAGES = 10

      # How long is talked about it before a term ends of somebody who may not apply any more.
      TALK = 30.days
      # How long before its end its ambassador hears of it.
      NOTICE = 14.days

      UNDER_WAY = %w[applied confirmed serving].freeze
      OVER = %w[withdrawn ended stepped_down handed_over].freeze

      self.table_name = "peer_learning_ambassador_terms"

      belongs_to :user
      belongs_to :successor, class_name: "User", optional: true

      has_many :skill_links,
               -> { order(:id) },
               class_name: "PeerLearning::Ambassadors::TermSkill",
               inverse_of: :term,
               dependent: :delete_all
      has_many :skills, through: :skill_links
      has_many :trace,
               -> { order(:id) },
               class_name: "PeerLearning::Ambassadors::Change",
               inverse_of: :term,
               dependent: :delete_all

      # Confirmed ones wait for the day on which they begin.
      enum :state,
           {
             applied: 0,
             confirmed: 1,
             serving: 2,
             declined: 3,
             withdrawn: 4,
             ended: 5,
             stepped_down: 6,
             handed_over: 7,
           }

      scope :under_way, -> { where(state: UNDER_WAY) }

      scope :to_begin, ->(today) { confirmed.where(begins_on: ..today) }
      scope :to_end,
            ->(today) do
              talked_out = serving.where(kept_on: false, talk_until: ..today)
              serving.where(ends_on: ..today).or(talked_out)
            end
      scope :to_remind, ->(today) { serving.where(reminded_at: nil, ends_on: ..(today + NOTICE)) }

      # Held until the transaction ends: whatever else happens to it waits its turn.
      def self.hold(id)
        lock.find_by(id:)
      end

      # What they have under way, held likewise.
      def self.hold_of(user)
        under_way.lock.find_by(user:)
      end

      # The one that tells how it stands with somebody: what is under way, or else what came last.
      def self.of(user)
        where(user:).order(:id).last
      end

      def under_way?
        UNDER_WAY.include?(state)
      end

      # However it stands now.
      def served?
        serving? || trace.any? { |change| change.change == "began" }
      end

      # The day on which it was over, which may be before it was to end.
      def served_until
        return if serving?
        trace.reverse.find { |change| OVER.include?(change.change) }&.created_at&.to_date
      end

      # A line of what happened, and by whom.
      def record(change, by:, now:)
        trace.create!(change:, actor: by, created_at: now)
      end

      # state: how it is over
      def finish(state, by:, now:)
        update!(state:, successor: nil, talk_until: nil)
        record(state, by:, now:)
        Item.let_go(user, by:, now:)
        Membership.leave(user)
        PeerLearning::Badges.look_at([user_id])
      end

      def start(by:, now:)
        update!(state: "serving")
        record("began", by:, now:)
        Membership.join(user)
        PeerLearning::Badges.look_at([user_id])
      end

      # mail: to those who want mail
      def tell(kind, to: user, mail: true, **facts)
        Notices.tell(to, kind, mail:, ambassador_term_id: id, **facts)
      end
    end
  end
end
