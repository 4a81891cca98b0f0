# frozen_string_literal: true

module Jobs
  # Asks another site, which may take its time.
  class PeerLearningLookAtMedium < ::Jobs::Base
    sidekiq_options queue: "low"

    def execute(args)
      params = { medium_id: args[:medium_id] }
      ::PeerLearning::Library::Medium::Look.call(params:, now: Time.zone.now)
    end
  end
end
