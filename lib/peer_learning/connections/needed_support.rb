# frozen_string_literal: true

module PeerLearning
  module Connections
    # What members need to be able to meet, for those who look after what waits (Ambassadors::Queue).
    module NeededSupport
      SOON = 2.days

      JOINS = <<~SQL
        LEFT JOIN peer_learning_connections AS meetings ON meetings.id = peer_learning_support_requests.connection_id
        LEFT JOIN peer_learning_sittings AS occasions ON occasions.id = peer_learning_support_requests.sitting_id
        LEFT JOIN peer_learning_clinics AS clinics ON clinics.id = occasions.clinic_id
        LEFT JOIN (%<profiles>s) AS profiles ON profiles.user_id = peer_learning_support_requests.user_id
      SQL
      COLUMNS = <<~SQL.squish.freeze
        peer_learning_support_requests.id,
        peer_learning_support_requests.user_id,
        profiles.region,
        ARRAY[COALESCE(meetings.language, clinics.language)::text] AS languages,
        ARRAY[]::bigint[] AS skill_ids,
        peer_learning_support_requests.created_at AS since,
        LEAST(
          meetings.starts_at,
          occasions.starts_at,
          peer_learning_support_requests.created_at + #{SOON.to_i} * INTERVAL '1 second'
        ) AS due_at,
        peer_learning_support_requests.handler_id AS taker_id
      SQL
      private_constant :JOINS, :COLUMNS

      class << self
        # Where the asker lives counts where they show it.
        def waiting(guardian, now:)
          profiles = Ambassadors::Queue.regions(guardian)
          SupportRequest.waiting(now).joins(format(JOINS, profiles:)).select(COLUMNS)
        end

        def about(ids, guardian:)
          requests =
            SupportRequest.where(id: ids).preload(:user, :handler, :connection, sitting: :clinic)
          requests.to_h do |request|
            row = SupportRequestSerializer.new(request, scope: guardian, root: false)
            [request.id, row.as_json.slice(:kind, :note, :starts_at, :minutes, :clinic)]
          end
        end

        def hold(id)
          SupportRequest.lock.find_by(id:)
        end

        def follow(item, by:)
          request = SupportRequest.find_by(id: item.source_id)
          return if !request
          request.take_back("support_taken") if request.taken?
          request.update!(state: item.state, handler: item.taker, told_at: nil)
          request.tell("support_#{item.state}", by:) if !item.open?
          Jobs.enqueue(Jobs::PeerLearningTellOfSupport)
        end
      end
    end
  end
end
