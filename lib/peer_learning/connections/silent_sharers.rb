# frozen_string_literal: true

module PeerLearning
  module Connections
    # Members who share something and answered nobody for long, for those who look after what waits (Ambassadors::Queue). By whom and for
    # what they were asked is not told.
    module SilentSharers
      OFTEN = 3
      LONG = 90.days
      SOON = 7.days

      # Asked within the time, and who of them said nothing to anybody.
      SILENCES = <<~SQL
        SELECT members.user_id, MAX(connections.ended_at) AS last_at
        FROM peer_learning_connection_members AS members
        JOIN peer_learning_connections AS connections ON connections.id = members.connection_id
        WHERE connections.created_at > :since
        GROUP BY members.user_id
        HAVING COUNT(*) FILTER (WHERE members.answer = :open AND connections.state = :expired) >= :often
          AND COUNT(*) FILTER (WHERE members.answer <> :open) = 0
      SQL
      private_constant :SILENCES

      class << self
        def waiting(guardian, now:)
          offers = Skills::SkillTag.shown.offer
          Skills::Profile
            .listed_for(guardian)
            .not_paused(now.to_date)
            .where(user_id: offers.select(:user_id))
            .joins(
              "JOIN (#{silences(now)}) AS silences ON silences.user_id = peer_learning_profiles.user_id",
            )
            .select(<<~SQL.squish)
              peer_learning_profiles.user_id AS id,
              peer_learning_profiles.user_id,
              #{Ambassadors::Queue::OF_MEMBER[:region]} AS region,
              #{Ambassadors::Queue::OF_MEMBER[:languages]} AS languages,
              ARRAY(
                SELECT skill_id FROM (#{offers.to_sql}) AS offers
                WHERE offers.user_id = peer_learning_profiles.user_id
              )::bigint[] AS skill_ids,
              silences.last_at AS since,
              silences.last_at + #{SOON.to_i} * INTERVAL '1 second' AS due_at,
              NULL::bigint AS taker_id
            SQL
        end

        def about(_ids, guardian:)
          {}
        end

        private

        def silences(now)
          Member.sanitize_sql(
            [
              SILENCES,
              {
                since: now - LONG,
                open: Member.answers["open"],
                expired: Connection.states["expired"],
                often: OFTEN,
              },
            ],
          )
        end
      end
    end
  end
end
