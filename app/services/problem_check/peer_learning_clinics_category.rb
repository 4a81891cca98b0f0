# frozen_string_literal: true

# Sittings are to come of which no topic can be begun, for there is no category to begin it in.
class ProblemCheck::PeerLearningClinicsCategory < ProblemCheck
  self.priority = "low"

  def call
    return no_problem if !SiteSetting.peer_learning_enabled
    waiting = PeerLearning::Clinics::Sitting.of_announced.to_come(Time.zone.now).preload(:clinic)
    return no_problem if waiting.where(topic_id: nil).none? { |sitting| !sitting.clinic.category }

    problem
  end
end
