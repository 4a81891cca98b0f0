# frozen_string_literal: true

# Whoever opens the page from now on reads that it does not count any more, and nothing else.
class PeerLearning::Clinics::Certificate::Withdraw
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    model :certificate
    step :withdraw
  end

  private

  def fetch_certificate(guardian:, sitting:)
    sitting.attendances.find_by(user: guardian.user)&.certificate
  end

  def withdraw(certificate:, now:)
    certificate.update!(withdrawn_at: now) if !certificate.withdrawn?
  end
end
