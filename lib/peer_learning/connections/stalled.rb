# frozen_string_literal: true

module PeerLearning
  module Connections
    # Agreements that find no time, for those who look after what waits (Ambassadors::Queue). A connection is its members' own: of whom it
    # is and what about, nothing is told. Whoever takes one is named to them, and they choose whether to write.
    module Stalled
      LONG = 7.days

      class << self
        def waiting(_guardian, now:)
          Connection.quiet.where(waits_since: ..(now - LONG)).select(<<~SQL.squish)
              peer_learning_connections.id,
              NULL::bigint AS user_id,
              NULL::text AS region,
              ARRAY[language::text] AS languages,
              ARRAY[]::bigint[] AS skill_ids,
              waits_since AS since,
              expires_at AS due_at,
              NULL::bigint AS taker_id
            SQL
        end

        def about(_ids, guardian:)
          {}
        end

        # Its members hear of one who helps, and no more once that one does not.
        def follow(item, by:)
          connection = Connection.find_by(id: item.source_id)
          return if !connection
          members = connection.members.select(&:accepted?)
          members.each do |member|
            PeerLearning::Notices.take_back(
              member.user,
              "connection_helped",
              connection_id: connection.id,
            )
          end
          members.each { |member| tell(member.user, connection, item.taker) } if item.taken?
        end

        private

        def tell(user, connection, helper)
          PeerLearning::Notices.tell(
            user,
            "connection_helped",
            mail: true,
            connection_id: connection.id,
            display_username: helper.username,
          )
        end
      end
    end
  end
end
