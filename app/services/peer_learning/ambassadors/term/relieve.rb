# frozen_string_literal: true

# Ends a term before its time, and tells its ambassador why.
class PeerLearning::Ambassadors::Term::Relieve
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm
  include PeerLearning::Ambassadors::SaysWhy

  policy :can_confirm_ambassadors

  transaction do
    model :term, :lock_term
    policy :somebody_elses
    policy :served
    step :relieve
  end

  private

  def served(term:)
    term.confirmed? || term.serving? || term.ended?
  end

  def relieve(params:, guardian:, term:, now:)
    return if term.ended?
    term.finish("ended", by: guardian.user, now:)
    term.update!(reason: params.reason)
    answered(term, "ambassador_wants_to_go_on", "ambassador_talk_of")
    term.tell("ambassador_relieved", reason: params.reason)
  end
end
