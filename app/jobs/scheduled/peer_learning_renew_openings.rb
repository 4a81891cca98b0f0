# frozen_string_literal: true

module Jobs
  # Clocks change, and with them the hours of everybody who keeps to them.
  class PeerLearningRenewOpenings < ::Jobs::Scheduled
    every 1.day
    cluster_concurrency 1

    BATCH_SIZE = 500

    def execute(args)
      return if !SiteSetting.peer_learning_enabled
      week = PeerLearning::Skills::Week.after(Time.zone.now)
      PeerLearning::Skills::Profile.in_batches(of: BATCH_SIZE) do |profiles|
        PeerLearning::Peers::Opening.renew(profiles.pluck(:user_id), week:)
      end
    end
  end
end
