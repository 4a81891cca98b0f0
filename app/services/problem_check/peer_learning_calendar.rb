# frozen_string_literal: true

# Clinics are to come, and the forum's calendar does not show them.
class ProblemCheck::PeerLearningCalendar < ProblemCheck
  self.priority = "low"

  def call
    return no_problem if !SiteSetting.peer_learning_enabled
    return no_problem if PeerLearning::EventsPlugin.state == "ok"
    return no_problem if PeerLearning::Clinics::Sitting.of_announced.to_come(Time.zone.now).none?

    problem
  end
end
