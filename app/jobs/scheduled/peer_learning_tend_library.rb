# frozen_string_literal: true

module Jobs
  # Takes up what a killed process did not come to, and reminds who has not answered.
  class PeerLearningTendLibrary < ::Jobs::Scheduled
    every 30.minutes
    cluster_concurrency 1

    BATCH_SIZE = 200

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      due.each { |resource_id| ::Jobs.enqueue(PeerLearningKeepResource, resource_id:) }
    end

    private

    def due
      speakers = PeerLearning::Library::Speaker
      asked = speakers.untold.or(speakers.to_remind(Time.zone.now)).select(:recording_id)
      resources = PeerLearning::Library::Resource
      resources.to_keep.or(resources.where(id: asked)).order(:id).limit(BATCH_SIZE).ids
    end
  end
end
