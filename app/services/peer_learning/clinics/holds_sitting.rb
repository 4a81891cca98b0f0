# frozen_string_literal: true

# A verb about one sitting: held until all of it is done. A clinic that is changed at the same time is held before it.
module PeerLearning::Clinics::HoldsSitting
  include PeerLearning::Clinics::KeepsSitting

  private

  # Silenced, nobody says anything that others read.
  def can_come(guardian:)
    guardian.can_come_to_clinics?
  end

  def lock_sitting(params:, guardian:)
    sitting = PeerLearning::Clinics::Sitting.hold(params.sitting_id)
    sitting if sitting && guardian.can_see_clinic?(sitting.clinic)
  end

  def fetch_clinic(sitting:)
    sitting.clinic
  end

  def can_manage_clinic(guardian:, clinic:)
    guardian.can_manage_clinic?(clinic)
  end

  def has_begun(sitting:, now:)
    sitting.can_be_looked_back_on?(now)
  end
end
