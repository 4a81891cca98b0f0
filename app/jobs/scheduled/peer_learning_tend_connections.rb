# frozen_string_literal: true

module Jobs
  # Reminds of questions and meetings, ends what nobody goes on with, and takes up what a killed process did not come to.
  class PeerLearningTendConnections < ::Jobs::Scheduled
    every 10.minutes
    cluster_concurrency 1

    # Connections a run and verb; the rest has its turn in the next.
    BATCH_SIZE = 200

    def execute(_args)
      return if !SiteSetting.peer_learning_enabled
      now = Time.zone.now
      connection = PeerLearning::Connections::Connection
      tend(connection.talked_in, connection::GoOn, now)
      tend(connection.to_expire(now), connection::Expire, now)
      tend(connection.to_remind(now), connection::Remind, now)
      tend(connection.to_say_last_word(now), connection::SayLastWord, now)
      tend_meetings(connection, now)
      tend_topics(connection, now)
      tell(PeerLearning::Connections::Change.forgotten(now))
      tell_of_support(PeerLearning::Connections::SupportRequest.forgotten(now))
    end

    private

    def tend_meetings(connection, now)
      PeerLearning::Connections::Scheduling::REMINDERS.each_key do |reminder|
        due = connection.to_remind_of_meeting(reminder, now)
        tend(due, connection::RemindOfMeeting, now, reminder:)
      end
      tend(connection.to_ask_whether_met(now), connection::AskWhetherMet, now)
      tend(connection.to_hear_no_longer(now), connection::HearNoLonger, now)
    end

    def tend_topics(connection, now)
      summary = PeerLearning::Connections::Summary
      tend(connection.without_room, connection::OpenRoom, now)
      tend(connection.with_wrong_room, connection::KeepRoom, now)
      tend(connection.to_publish, summary::Publish, now) if summary.category
    end

    # One that fails keeps no other from its turn.
    def tend(connections, verb, now, **more)
      connections
        .order(:id)
        .limit(BATCH_SIZE)
        .ids
        .each do |connection_id|
          verb.call(params: { connection_id:, **more }, now:)
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

    def tell_of_support(requests)
      ::Jobs.enqueue(PeerLearningTellOfSupport) if requests.exists?
    end
  end
end
