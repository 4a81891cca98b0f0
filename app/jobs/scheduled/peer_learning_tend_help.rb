# frozen_string_literal: true

module Jobs
  # Goes on with requests when it is time, and takes up topics that a killed process did not come to.
  class PeerLearningTendHelp < ::Jobs::Scheduled
    every 10.minutes
    cluster_concurrency 1

    BATCH_SIZE = 200
    FORGOTTEN_FOR = 2.days

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      forgotten(now).each { |topic_id| ::Jobs.enqueue(PeerLearningBeginHelp, topic_id:) }
      due(now).each { |request_id| ::Jobs.enqueue(PeerLearningRouteHelp, request_id:) }
    end

    private

    def due(now)
      PeerLearning::Help::Request.to_look_at(now).order(:next_look_at, :id).limit(BATCH_SIZE).ids
    end

    def forgotten(now)
      Topic
        .listable_topics
        .where(category_id: PeerLearning::Help::HelpCategories.kinds.keys)
        .where(created_at: now - FORGOTTEN_FOR..)
        .where("topics.user_id > 0")
        .where.not(id: PeerLearning::Help::Request.select(:topic_id))
        .order(:id)
        .limit(BATCH_SIZE)
        .ids
    end
  end
end
