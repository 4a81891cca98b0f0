# frozen_string_literal: true

# Shows a clinic to everybody: from then on members can say that they would come, and offer to share.
class PeerLearning::Clinics::Clinic::Publish
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    validates :clinic_id, presence: true
  end

  transaction do
    model :clinic, :lock_clinic
    policy :can_manage_clinic
    policy :not_cancelled
    step :publish
  end

  step :keep_topics

  private

  def publish(clinic:, now:)
    clinic.update!(state: "published", published_at: now) if clinic.draft?
  end
end
