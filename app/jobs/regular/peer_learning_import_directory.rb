# frozen_string_literal: true

module Jobs
  # Works off an import for a while, then makes room for other jobs.
  class PeerLearningImportDirectory < ::Jobs::Base
    TURN = 20.seconds

    sidekiq_options queue: "low"

    def execute(args)
      import = ::PeerLearning::Skills::Directory::Import.running.find_by(id: args[:import_id])
      return if !import
      work = ::PeerLearning::Skills::Directory::Work.new(import)
      started = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      while work.go_on(now: Time.zone.now)
        next if Process.clock_gettime(Process::CLOCK_MONOTONIC) - started < TURN
        return ::Jobs.enqueue(self.class, import_id: import.id)
      end
    end
  end
end
