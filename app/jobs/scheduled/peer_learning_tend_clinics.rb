# frozen_string_literal: true

module Jobs
  # Takes up what a killed process did not come to, and what the calendar does not tell of.
  class PeerLearningTendClinics < ::Jobs::Scheduled
    every 10.minutes
    cluster_concurrency 1

    # Sittings a run; the rest has its turn in the next.
    BATCH_SIZE = 200

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      sitting = PeerLearning::Clinics::Sitting
      enqueue(PeerLearningKeepSitting, sitting.to_keep(now))
      if PeerLearning::EventsPlugin.state == "ok"
        enqueue(PeerLearningFollowEvent, sitting.of_published.to_come(now).where.not(topic_id: nil))
      end
    end

    private

    def enqueue(job, sittings)
      sittings
        .order(:starts_at)
        .limit(BATCH_SIZE)
        .ids
        .each { |sitting_id| ::Jobs.enqueue(job, sitting_id:) }
    end
  end
end
