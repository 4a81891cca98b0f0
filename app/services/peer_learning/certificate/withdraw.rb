# frozen_string_literal: true

# Whoever opens the page from now on reads that it does not count any more, and nothing else.
class PeerLearning::Certificate::Withdraw
  include Service::Base
  include PeerLearning::HoldsGround

  params do
    attribute :kind, :string
    attribute :ground_id, :integer
    validates :kind, :ground_id, presence: true
  end

  model :room

  transaction do
    model :ground, :lock_ground
    model :certificate
    step :withdraw
  end

  private

  def fetch_certificate(ground:)
    ground.certificate
  end

  def withdraw(certificate:, now:)
    certificate.update!(withdrawn_at: now) if !certificate.withdrawn?
  end
end
