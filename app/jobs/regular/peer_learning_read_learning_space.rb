# frozen_string_literal: true

module Jobs
  class PeerLearningReadLearningSpace < ::Jobs::Base
    sidekiq_options queue: "low", retry: false
    cluster_concurrency 1

    def execute(args)
      params = { learning_space_id: args[:learning_space_id] }
      ::PeerLearning::Clinics::LearningSpace::Read.call(params:, now: Time.zone.now)
    end
  end
end
