# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Drafts that nobody hosts, or in which nobody shares anything, for those who look after what waits (Ambassadors::Queue).
    module LonelyDrafts
      SETTLED_IN = 7.days
      SOON = 14.days
      LACKED = %w[host sharer].freeze

      class << self
        def waiting(_guardian, now:)
          accepted = Role.accepted.group(:clinic_id)
          full = accepted.where(role: LACKED).having("COUNT(DISTINCT role) = ?", LACKED.size)
          Clinic
            .where(state: "draft", created_at: ..(now - SETTLED_IN))
            .where.not(id: full.select(:clinic_id))
            .select(<<~SQL.squish)
              peer_learning_clinics.id,
              NULL::bigint AS user_id,
              NULL::text AS region,
              ARRAY[language::text] AS languages,
              ARRAY(
                SELECT skill_id FROM peer_learning_clinic_skills WHERE clinic_id = peer_learning_clinics.id
              )::bigint[] AS skill_ids,
              created_at AS since,
              COALESCE(
                (SELECT MIN(starts_at) FROM peer_learning_sittings WHERE clinic_id = peer_learning_clinics.id),
                created_at + 2 * #{SOON.to_i} * INTERVAL '1 second'
              ) - #{SOON.to_i} * INTERVAL '1 second' AS due_at,
              NULL::bigint AS taker_id
            SQL
        end

        def about(ids, guardian:)
          roles = Role.accepted.where(clinic_id: ids, role: LACKED).pluck(:clinic_id, :role)
          roles = roles.group_by(&:first).transform_values { |pairs| pairs.map(&:last) }
          Clinic
            .where(id: ids)
            .to_h do |clinic|
              lacks = LACKED - roles.fetch(clinic.id, [])
              [clinic.id, { clinic: clinic.slice(:id, :title), lacks: }]
            end
        end
      end
    end
  end
end
