# frozen_string_literal: true

module Jobs
  # Has learning spaces elsewhere read whose turn it is.
  class PeerLearningTendLearningSpaces < ::Jobs::Scheduled
    every 30.minutes
    cluster_concurrency 1

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      spaces = PeerLearning::Clinics::LearningSpace
      spaces.follow_setting
      spaces
        .due(Time.zone.now)
        .ids
        .each { |id| ::Jobs.enqueue(PeerLearningReadLearningSpace, learning_space_id: id) }
    end
  end
end
