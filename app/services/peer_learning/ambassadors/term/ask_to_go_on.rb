# frozen_string_literal: true

# An ambassador would like to go on after the end of the term.
class PeerLearning::Ambassadors::Term::AskToGoOn
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm

  transaction do
    model :term, :lock_own_term
    policy :serving
    step :remember
  end

  private

  def remember(guardian:, term:, now:)
    return if term.renewal_asked_at
    term.update!(renewal_asked_at: now)
    term.record("asked_to_go_on", by: guardian.user, now:)
    to_working_group(term, "ambassador_wants_to_go_on")
  end
end
