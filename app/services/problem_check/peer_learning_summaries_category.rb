# frozen_string_literal: true

# Members let everybody read their summary, and there is no category to publish it in.
class ProblemCheck::PeerLearningSummariesCategory < ProblemCheck
  self.priority = "low"

  def call
    return no_problem if !SiteSetting.peer_learning_enabled
    return no_problem if PeerLearning::Connections::Summary.category
    return no_problem if PeerLearning::Connections::Connection.to_publish.none?

    problem
  end
end
