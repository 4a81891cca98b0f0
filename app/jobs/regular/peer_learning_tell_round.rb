# frozen_string_literal: true

module Jobs
  # Tells members what a round brought them, in batches, then makes room for other jobs. Killed, it is taken up by
  # PeerLearningTendRounds.
  class PeerLearningTellRound < ::Jobs::Base
    TURN = 20.seconds

    sidekiq_options queue: "low"

    def execute(args)
      round = ::PeerLearning::Connections::Round
      params = args.slice(:round_id)
      started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      while go_on(round, params)
        next if Process.clock_gettime(Process::CLOCK_MONOTONIC) - started < TURN
        return ::Jobs.enqueue(self.class, round_id: args[:round_id])
      end
    end

    private

    # False when everybody knows.
    def go_on(round, params)
      now = Time.zone.now
      round::FillPlaces.call(params:, now:).success? ||
        round::TellLeftOut.call(params:, now:).success?
    end
  end
end
