# frozen_string_literal: true

module PeerLearning
  module Connections
    # Once a month, those who want to are put together in groups: opened, drawn, looked at by the working group, and
    # published.
    class Round < ActiveRecord::Base
      # It opens in the week of the month's first Monday, and closes on a Friday at a time when it is Friday everywhere.
      OPENS_WITHIN = 7.days
      TIME_TO_CHANGE = 3.days
      CLOSING_HOUR = 12
      FEWEST = 2

      self.table_name = "peer_learning_rounds"

      # The one in force; the others are looked at, not published.
      belongs_to :draw, class_name: "PeerLearning::Connections::Draw", optional: true
      has_many :draws,
               class_name: "PeerLearning::Connections::Draw",
               inverse_of: :round,
               dependent: :delete_all
      has_many :outcomes,
               class_name: "PeerLearning::Connections::Outcome",
               inverse_of: :round,
               dependent: :delete_all
      has_many :connections, class_name: "PeerLearning::Connections::Connection", inverse_of: false

      enum :state, { open: 0, drawn: 1, published: 2, called_off: 3 }, scopes: false

      scope :under_way, -> { where(state: %i[open drawn]) }
      scope :closed, ->(now) { where(closes_at: ..now) }
      scope :changeable, ->(now) { under_way.where("closes_at > ?", now) }

      # Decided, and not everybody knows yet.
      scope :to_tell, -> { where(state: %i[published called_off], told_at: nil) }

      def self.hold(id)
        lock.find_by(id:)
      end

      # The month whose round may be opened now, if any.
      def self.month_to_open(now)
        today = now.utc.to_date
        month = today.beginning_of_month
        first_monday = month.monday? ? month : month.next_occurring(:monday)
        month if today.between?(first_monday, first_monday + OPENS_WITHIN - 1)
      end

      def self.closing_after(now)
        earliest = now.utc + TIME_TO_CHANGE
        friday = earliest.to_date
        friday = friday.next_occurring(:friday) if !friday.friday? || earliest.hour >= CLOSING_HOUR
        friday.to_time(:utc).in_time_zone + CLOSING_HOUR.hours
      end

      # The same one whenever it is drawn.
      def seed
        month.year * 100 + month.month
      end

      # When its members will meet first.
      def week
        Skills::Week.after(closes_at)
      end

      def under_way?
        open? || drawn?
      end

      # Whether the draw in force knows what members could still change until the round closed.
      def ready?(now)
        drawn? && closes_at <= now && draw&.drawn_at.present? && draw.drawn_at >= closes_at
      end

      # How many of the connections that came of it stand where.
      def connection_states
        connections.group(:state).count
      end

      # Where those of some places stand, by place; of some none may have come.
      def states_of(places)
        connections.where(place_in_round: places).pluck(:place_in_round, :state).to_h
      end

      def adopt(draw)
        update!(draw:, state: :drawn)
      end
    end
  end
end

# == Schema Information
#
# Table name: peer_learning_rounds
#
#  id           :bigint           not null, primary key
#  closes_at    :datetime         not null
#  month        :date             not null
#  places_done  :integer          default(0), not null
#  published_at :datetime
#  state        :integer          default("open"), not null
#  told_at      :datetime
#  created_at   :datetime         not null
#  updated_at   :datetime         not null
#  draw_id      :bigint
#
# Indexes
#
#  index_peer_learning_rounds_on_month  (month) UNIQUE
#
