# frozen_string_literal: true

module Jobs
  # Reminds of questions, ends what nobody answers, and tells what a killed process did not come to tell.
  class PeerLearningTendConnections < ::Jobs::Scheduled
    every 10.minutes
    cluster_concurrency 1

    # Connections a run and verb; the rest has its turn in the next.
    BATCH_SIZE = 200

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      connection = PeerLearning::Connections::Connection
      tend(connection.to_expire(now), connection::Expire, now)
      tend(connection.to_remind(now), connection::Remind, now)
      tell(PeerLearning::Connections::Change.forgotten(now))
    end

    private

    # One that fails keeps no other from its turn.
    def tend(connections, verb, now)
      connections
        .order(:id)
        .limit(BATCH_SIZE)
        .ids
        .each do |connection_id|
          verb.call(params: { connection_id: }, now:)
        rescue => error
          Discourse.warn_exception(
            error,
            message: "Connection #{connection_id} could not be tended",
          )
        end
    end

    def tell(changes)
      ids = changes.limit(BATCH_SIZE).distinct.pluck(:connection_id)
      ids.each { |connection_id| ::Jobs.enqueue(PeerLearningTellOfConnection, connection_id:) }
    end
  end
end
