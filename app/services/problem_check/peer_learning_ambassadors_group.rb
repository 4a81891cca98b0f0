# frozen_string_literal: true

# Ambassadors serve whom no group of the forum's shows: none is named that is there.
class ProblemCheck::PeerLearningAmbassadorsGroup < ProblemCheck
  self.priority = "low"

  def call
    return no_problem if !SiteSetting.peer_learning_enabled
    return no_problem if PeerLearning::Ambassadors::Membership.group
    return no_problem if PeerLearning::Ambassadors::Term.serving.none?

    problem
  end
end
