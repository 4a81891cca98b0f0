# frozen_string_literal: true

module Jobs
  # Takes up imports whose job was killed, and throws old ones away.
  class PeerLearningTendImports < ::Jobs::Scheduled
    every 10.minutes

    def execute(_args)
      imports = ::PeerLearning::Skills::Directory::Import
      now = Time.zone.now
      imports.expired(now).find_each(&:destroy!)
      imports
        .stalled(now)
        .ids
        .each { |import_id| ::Jobs.enqueue(PeerLearningImportDirectory, import_id:) }
    end
  end
end
