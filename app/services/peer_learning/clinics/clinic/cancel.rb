# frozen_string_literal: true

# Calls a clinic off, with all its sittings to come. Whoever comes to one is told. A draft that nobody saw is gone.
class PeerLearning::Clinics::Clinic::Cancel
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    validates :clinic_id, presence: true
  end

  transaction do
    model :clinic, :lock_clinic
    policy :can_manage_clinic
    step :cancel
  end

  step :keep_topics

  private

  def cancel(clinic:, now:)
    return clinic.destroy! if clinic.draft?
    return if clinic.cancelled?
    clinic.update!(state: "cancelled")
    clinic
      .sittings
      .to_come(now)
      .order(:id)
      .lock
      .each { |sitting| sitting.revise(state: "cancelled") }
  end
end
