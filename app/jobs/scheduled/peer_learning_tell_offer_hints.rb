# frozen_string_literal: true

module Jobs
  # Tells members what others learned from them.
  class PeerLearningTellOfferHints < ::Jobs::Scheduled
    every 1.day
    cluster_concurrency 1

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      PeerLearning::Skills::OfferHint::Tell.call(now: Time.zone.now)
    end
  end
end
