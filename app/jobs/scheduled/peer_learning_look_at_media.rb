# frozen_string_literal: true

module Jobs
  # Looks, a few at a time and each site once an hour, whether what the library leads to is still there.
  class PeerLearningLookAtMedia < ::Jobs::Scheduled
    every 1.hour
    cluster_concurrency 1

    MOST = 20
    # Of which those are taken that are on different sites.
    LOOKED_THROUGH = 500

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      due.each { |medium_id| ::Jobs.enqueue(PeerLearningLookAtMedium, medium_id:) }
    end

    private

    def due
      media = ::PeerLearning::Library::Medium.to_look_at(Time.zone.now)
      media = media.order(Arel.sql("checked_at NULLS FIRST"), :id).limit(LOOKED_THROUGH)
      media.pluck(:id, :url).uniq { |_, url| URI.parse(url).host }.first(MOST).map(&:first)
    end
  end
end
