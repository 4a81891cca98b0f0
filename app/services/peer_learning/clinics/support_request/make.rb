# frozen_string_literal: true

# Asks the working group for an interpreter, or for help with the internet connection, to be able to come to a sitting.
class PeerLearning::Clinics::SupportRequest::Make
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting
  include PeerLearning::Connections::AsksForSupport

  policy :can_come

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    policy :still_open
    policy :comes
    step :ask
  end

  step :tell_working_group

  private

  def comes(guardian:, sitting:)
    sitting.attendances.coming.exists?(user: guardian.user)
  end

  def ask(params:, guardian:, sitting:)
    sitting.support_requests.make(user: guardian.user, kind: params.kind, note: params.note)
  end
end
