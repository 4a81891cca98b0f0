# frozen_string_literal: true

# Thanks those who made a clinic that is over, each once, with how many came; of a series, begins the next one's draft.
class PeerLearning::Clinics::Clinic::LookBack
  include Service::Base

  params do
    attribute :clinic_id, :integer
    validates :clinic_id, presence: true
  end

  transaction do
    model :clinic
    step :thank
  end

  step :go_on

  private

  def fetch_clinic(params:, now:)
    clinics = PeerLearning::Clinics::Clinic
    clinics.lock.find_by(id: clinics.to_look_back_on(now).where(id: params.clinic_id).pick(:id))
  end

  def thank(clinic:, now:)
    seats = PeerLearning::Clinics::Attendance.where(sitting_id: clinic.planned_sittings.map(&:id))
    count = seats.who_attended.count
    clinic
      .roles
      .select { |role| role.accepted? && role.thanked_at.nil? }
      .each do |role|
        role.update!(thanked_at: now)
        role.thank(count)
      end
  end

  # As a host would by hand, and not twice.
  def go_on(clinic:, now:)
    host =
      clinic
        .taking_part("host")
        .map(&:user)
        .find { |user| user.guardian.can_manage_clinic?(clinic) }
    return if clinic.held_once? || !host
    PeerLearning::Clinics::Clinic::Repeat.call(
      params: {
        clinic_id: clinic.id,
      },
      guardian: host.guardian,
      now:,
    )
  end
end
