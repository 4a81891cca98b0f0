# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What a certificate says of a clinic: that somebody was at a sitting.
    module Certified
      class << self
        def model
          Attendance
        end

        # id: of the sitting
        def hold(id, guardian)
          attendance = Attendance.lock.find_by(sitting_id: id, user: guardian.user)
          attendance if attendance && guardian.can_see_clinic?(attendance.sitting.clinic)
        end

        def true_of?(attendance, now:)
          attendance.attended? && attendance.sitting.over?(now)
        end

        # By the host, and not by who was there alone.
        def confirmed?(attendance)
          attendance.host_says_attended?
        end

        def facts(attendance, locale:)
          sitting = attendance.sitting
          clinic = sitting.clinic
          {
            clinic: clinic.title,
            skills: clinic.skills.map { |skill| skill.name(locale) },
            language: clinic.language,
            **sitting.slice(:starts_at, :time_zone, :minutes).symbolize_keys,
          }
        end
      end
    end
  end
end
