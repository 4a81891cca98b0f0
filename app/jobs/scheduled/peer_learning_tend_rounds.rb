# frozen_string_literal: true

module Jobs
  # Opens the month's round, tells of it, draws it when it has closed, and takes up what was left undone.
  class PeerLearningTendRounds < ::Jobs::Scheduled
    every 10.minutes
    cluster_concurrency 1

    # Batches a run; the rest has its turn in the next.
    BATCHES = 10

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      rounds = ::PeerLearning::Connections::Round
      rounds::Open.call(now:)
      rounds.under_way.ids.each { |round_id| tend(rounds, round_id, now) }
      rounds.to_tell.ids.each { |round_id| ::Jobs.enqueue(PeerLearningTellRound, round_id:) }
    end

    private

    def tend(rounds, round_id, now)
      params = { round_id: }
      BATCHES.times do
        told = rounds::Warn.call(params:, now:)
        break if told.failure? || told[:user_ids].empty?
      end
      rounds::Close.call(params:, now:)
    end
  end
end
