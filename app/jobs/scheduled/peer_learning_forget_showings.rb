# frozen_string_literal: true

module Jobs
  # What counts no longer is not kept.
  class PeerLearningForgetShowings < ::Jobs::Scheduled
    every 1.day

    def execute(args)
      return if !SiteSetting.peer_learning_enabled
      today = Time.zone.today
      long_ago = today - PeerLearning::Peers::FirstShowing::LATELY
      PeerLearning::Peers::FirstShowing.where("shown_on <= ?", long_ago).in_batches.delete_all
      PeerLearning::Peers::Choice.where("until <= ?", today).in_batches.delete_all
    end
  end
end
