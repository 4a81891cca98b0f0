# frozen_string_literal: true

# Needs no help any more.
class PeerLearning::Clinics::SupportRequest::TakeBack
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting
  include PeerLearning::Connections::AsksForSupport

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    step :take_back
  end

  step :tell_working_group

  private

  def take_back(params:, guardian:, sitting:)
    sitting.support_requests.where(user: guardian.user, kind: params.kind).delete_all
  end
end
