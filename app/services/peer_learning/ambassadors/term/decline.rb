# frozen_string_literal: true

# Leaves an application be for now, and tells the applicant why.
class PeerLearning::Ambassadors::Term::Decline
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm
  include PeerLearning::Ambassadors::SaysWhy

  policy :can_confirm_ambassadors

  transaction do
    model :term, :lock_term
    policy :somebody_elses
    policy :still_applied
    step :decline
  end

  step :tell

  private

  def still_applied(term:)
    term.applied? || term.declined?
  end

  def decline(params:, guardian:, term:, now:)
    return context[:is_done] = true if term.declined?
    term.update!(state: "declined", reason: params.reason)
    term.record("declined", by: guardian.user, now:)
  end

  def tell(params:, term:)
    return if context[:is_done]
    answered(term, "ambassador_applied")
    term.tell("ambassador_declined", reason: params.reason)
  end
end
