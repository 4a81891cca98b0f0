# frozen_string_literal: true

module PeerLearning
  module Ambassadors
    # Members who let others see them and have said for days neither what they share nor what they want.
    module Newcomers
      SETTLED_IN = 3.days
      NEW = 60.days
      SOON = 14.days

      class << self
        def waiting(guardian, now:)
          Skills::Profile
            .listed_for(guardian)
            .not_paused(now.to_date)
            .where(created_at: (now - NEW)..(now - SETTLED_IN))
            .where.not(user_id: Skills::SkillTag.select(:user_id))
            .select(<<~SQL.squish)
              peer_learning_profiles.user_id AS id,
              peer_learning_profiles.user_id,
              #{Queue::OF_MEMBER[:region]} AS region,
              #{Queue::OF_MEMBER[:languages]} AS languages,
              ARRAY[]::bigint[] AS skill_ids,
              peer_learning_profiles.created_at AS since,
              peer_learning_profiles.created_at + #{SOON.to_i} * INTERVAL '1 second' AS due_at,
              NULL::bigint AS taker_id
            SQL
        end

        def about(_ids, guardian:)
          {}
        end
      end
    end
  end
end
