# frozen_string_literal: true

module PeerLearning
  module Clinics
    # Who was at a clinic in which somebody shared, about what it was about.
    module Learned
      def self.rows
        Role
          .accepted
          .where(role: "sharer")
          .joins(clinic: [:skill_links, { sittings: :attendances }])
          .merge(Sitting.planned)
          .merge(Attendance.who_attended)
          .select(
            "peer_learning_clinic_roles.user_id",
            "peer_learning_attendances.user_id AS learner_id",
            "peer_learning_clinic_skills.skill_id",
          )
      end
    end
  end
end
