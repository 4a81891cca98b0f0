# frozen_string_literal: true

module PeerLearning
  module Clinics
    # What is kept of a member in this room, as their account is merged into another or goes.
    module Records
      # Rows of which a member has one each; by model, beside whose.
      OWN = {
        Role => %i[clinic_id role],
        Interest => [:clinic_id],
        Invitation => [:clinic_id],
        QuestionVote => [:question_id],
        Attendance => [:sitting_id],
      }.freeze

      # Columns that name a member beside what others keep of it, by model.
      NAMED = { Clinic => :author_id, Question => :user_id, Certificate => :user_id }.freeze

      class << self
        # Of what both accounts said, the other's is kept.
        def move(from_id, into_id)
          forget_certificates_of_both(from_id, into_id)
          OWN.each do |model, keys|
            kept = model.where(user_id: into_id)
            rows = model.where(user_id: from_id)
            rows.where("(#{keys.join(", ")}) IN (#{kept.select(*keys).to_sql})").delete_all
            rows.update_all(user_id: into_id)
          end
          NAMED.each do |model, column|
            model.where(column => from_id).update_all(column => into_id)
          end
          FeedKey.where(user_id: from_id).delete_all
        end

        # A seat that they had comes free.
        def forget(user_id, now:)
          seats = Attendance.where(user_id:).pluck(:sitting_id)
          [Certificate, *OWN.keys, FeedKey, Question].each do |model|
            model.where(user_id:).delete_all
          end
          Clinic.where(author_id: user_id).update_all(author_id: nil)
          QuestionVote.where.missing(:question).delete_all
          fill(Sitting.to_come(now).where(id: seats), now:)
        end

        def move_skill(from_id, into_id)
          both = ClinicSkill.where(skill_id: into_id).select(:clinic_id)
          ClinicSkill.where(skill_id: from_id, clinic_id: both).delete_all
          ClinicSkill.where(skill_id: from_id).update_all(skill_id: into_id)
        end

        # Who cannot come any more leaves their seats to others.
        def leave(user_id, now:)
          sittings =
            Sitting.to_come(now).where(id: Attendance.coming.where(user_id:).select(:sitting_id))
          Attendance.where(user_id:, sitting_id: sittings.ids).update_all(answer: "not_going")
          fill(sittings, now:)
        end

        private

        # They go with the attendance that goes.
        def forget_certificates_of_both(from_id, into_id)
          kept = Attendance.where(user_id: into_id).select(:sitting_id)
          twice = Attendance.where(user_id: from_id, sitting_id: kept)
          Certificate.where(attendance: twice).delete_all
        end

        def fill(sittings, now:)
          sittings
            .order(:id)
            .ids
            .each { |id| Sitting.transaction { Sitting.hold(id)&.fill_seats(now:) } }
        end
      end
    end
  end
end
