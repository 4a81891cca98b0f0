# frozen_string_literal: true

# Says that a member would come, so that a time is found that suits them; saying it again changes nothing.
class PeerLearning::Clinics::Interest::Declare
  include Service::Base

  params do
    attribute :clinic_id, :integer
    attribute :interested, :boolean, default: true
    validates :clinic_id, presence: true
  end

  model :clinic
  policy :can_come
  step :declare

  private

  def fetch_clinic(params:, guardian:)
    PeerLearning::Clinics::Clinic.visible_to(guardian).find_by(id: params.clinic_id)
  end

  def can_come(guardian:, clinic:)
    guardian.can_come_to_clinics? && clinic.published?
  end

  def declare(params:, guardian:, clinic:, now:)
    interests = PeerLearning::Clinics::Interest
    row = { clinic_id: clinic.id, user_id: guardian.user.id }
    return interests.where(row).delete_all if !params.interested
    interests.insert({ **row, created_at: now }, unique_by: %i[clinic_id user_id])
  end
end
