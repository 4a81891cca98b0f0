# frozen_string_literal: true

module Jobs
  # Opens the room of a connection, keeps it, and publishes the summary, as far as each is due.
  class PeerLearningKeepTopics < ::Jobs::Base
    def execute(args)
      connection = ::PeerLearning::Connections::Connection
      summary = ::PeerLearning::Connections::Summary
      [connection::OpenRoom, connection::KeepRoom, summary::Publish].each do |verb|
        verb.call(params: { connection_id: args[:connection_id] }, now: Time.zone.now)
      end
    end
  end
end
