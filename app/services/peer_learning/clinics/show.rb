# frozen_string_literal: true

class PeerLearning::Clinics::Show
  include Service::Base

  params do
    attribute :clinic_id, :integer
    validates :clinic_id, presence: true
  end

  model :clinic

  private

  def fetch_clinic(params:, guardian:)
    PeerLearning::Clinics::Clinic.visible_to(guardian).find_by(id: params.clinic_id)
  end
end
