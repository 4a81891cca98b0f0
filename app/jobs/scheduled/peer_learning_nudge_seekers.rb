# frozen_string_literal: true

module Jobs
  # Tells those who want to learn something when somebody fits.
  class PeerLearningNudgeSeekers < ::Jobs::Scheduled
    every 1.hour
    cluster_concurrency 1

    # Members a run; the rest has its turn in the next.
    BATCH_SIZE = 200

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      due(now).each { |user_id| PeerLearning::Peers::Nudge.call(params: { user_id: }, now:) }
    end

    private

    # Who was never looked for comes first, then who has waited longest.
    def due(now)
      PeerLearning::Skills::Profile
        .to_nudge(now)
        .order(PeerLearning::Skills::Profile.arel_table[:next_nudge_at].asc.nulls_first, :user_id)
        .limit(BATCH_SIZE)
        .pluck(:user_id)
    end
  end
end
