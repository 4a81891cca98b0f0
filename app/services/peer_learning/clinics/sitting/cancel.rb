# frozen_string_literal: true

# Calls one sitting off. Whoever comes to it is told.
class PeerLearning::Clinics::Sitting::Cancel
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    policy :can_manage_clinic
    policy :not_over
    step :cancel
  end

  step :keep_sitting

  private

  def not_over(sitting:, now:)
    sitting.cancelled? || !sitting.over?(now)
  end

  def cancel(sitting:)
    sitting.revise(state: "cancelled")
  end
end
