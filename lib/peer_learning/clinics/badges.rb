# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What members have a badge for in this room: they made a clinic possible, and somebody came.
    module Badges
      class << self
        def register
          badges = PeerLearning::Badges
          badges.add("Peer Learning Clinic Host", icon: "chalkboard-user") { in_part("host") }
          badges.add("Peer Learning Interpreter", icon: "ear-listen", level: BadgeType::Silver) do
            in_part("interpreter")
          end
        end

        # Who was there may have changed.
        def look_at(clinic)
          PeerLearning::Badges.look_at(clinic.roles.accepted.pluck(:user_id).uniq)
        end

        private

        def in_part(role)
          Role
            .accepted
            .where(role:)
            .joins(clinic: { sittings: :attendances })
            .merge(Sitting.planned)
            .merge(Attendance.who_attended)
            .where("peer_learning_attendances.user_id <> peer_learning_clinic_roles.user_id")
            .group("peer_learning_clinic_roles.user_id, peer_learning_sittings.id")
            .select(
              "peer_learning_clinic_roles.user_id, peer_learning_sittings.ends_at AS granted_at",
            )
        end
      end
    end
  end
end
