# frozen_string_literal: true

# A verb of those who run a clinic: held until all of it is done, so that two who press at once take turns.
module PeerLearning::Clinics::HoldsClinic
  private

  # Of a clinic that they may not see, nobody learns that it is there.
  def lock_clinic(params:, guardian:)
    clinic = PeerLearning::Clinics::Clinic.hold(params.clinic_id)
    clinic if clinic && guardian.can_see_clinic?(clinic)
  end

  def can_manage_clinic(guardian:, clinic:)
    guardian.can_manage_clinic?(clinic)
  end

  def not_cancelled(clinic:)
    !clinic.cancelled?
  end

  def fetch_role(params:, clinic:)
    clinic.roles.find { |role| role.id == params.role_id }
  end

  # Their topics are written anew.
  def keep_topics(clinic:)
    clinic.sittings.each do |sitting|
      Jobs.enqueue(Jobs::PeerLearningKeepSitting, sitting_id: sitting.id)
    end
  end
end
