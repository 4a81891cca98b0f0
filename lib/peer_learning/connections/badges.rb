# frozen_string_literal: true

module PeerLearning
  module Connections
    # What members have a badge for in this room: they met.
    module Badges
      # Of how many learners' meetings a sharer has each level.
      SHARER = { BadgeType::Bronze => 3, BadgeType::Silver => 10, BadgeType::Gold => 25 }.freeze

      class << self
        def register
          badges = PeerLearning::Badges
          badges.add("Peer Learning First Connection", icon: "handshake") { met }
          SHARER.each do |level, times|
            badges.add("Peer Learning Sharer #{times}", icon: "seedling", level:, times:) { taught }
          end
          badges.add("Peer Learning Ring", icon: "arrows-rotate", level: BadgeType::Silver) do
            met.where(connection: of_whole_rings)
          end
          badges.add("Peer Learning Bridge", icon: "language", level: BadgeType::Silver) do
            met.where(interprets: true)
          end
        end

        private

        def completed
          Connection.where(state: Connection::MET)
        end

        def met
          Member
            .joins(:connection)
            .merge(completed)
            .where("met IS NOT FALSE AND answer = ?", Member.answers["accepted"])
            .select("user_id, peer_learning_connections.starts_at AS granted_at")
        end

        # A meeting counts once, however many learned in it.
        def taught
          met.where(<<~SQL)
            EXISTS (
              SELECT 1 FROM peer_learning_teachings AS teachings
              WHERE teachings.connection_id = peer_learning_connections.id
                AND teachings.teacher_id = peer_learning_connection_members.user_id
            )
          SQL
        end

        # Everybody in it met: what was given came back.
        def of_whole_rings
          Connection.where.not(ring_in_round: nil).where(<<~SQL)
            NOT EXISTS (
              SELECT 1 FROM peer_learning_connections AS others
              WHERE others.round_id = peer_learning_connections.round_id
                AND others.ring_in_round = peer_learning_connections.ring_in_round
                AND others.id NOT IN (#{completed.select(:id).to_sql})
            )
          SQL
        end
      end
    end
  end
end
