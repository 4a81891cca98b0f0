# frozen_string_literal: true

# Takes an application back, or is an ambassador no more; what they looked after, others may.
class PeerLearning::Ambassadors::Term::StepDown
  include Service::Base
  include PeerLearning::Ambassadors::HoldsTerm

  transaction do
    model :term, :lock_own_term
    step :step_down
  end

  step :tell

  private

  def step_down(guardian:, term:, now:)
    context[:has_served] = term.serving?
    term.finish(term.serving? ? "stepped_down" : "withdrawn", by: guardian.user, now:)
  end

  def tell(term:, has_served:)
    answered(term, "ambassador_applied", "ambassador_wants_to_go_on", "ambassador_talk_of")
    return if !has_served
    term.tell("ambassador_thanked", mail: false)
    to_working_group(term, "ambassador_stepped_down")
  end
end
