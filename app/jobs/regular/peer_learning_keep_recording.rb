# frozen_string_literal: true

module Jobs
  # Asks who speaks in a recording, and brings its topic in step with what they said. Killed, it is taken up by
  # PeerLearningTendRecordings.
  class PeerLearningKeepRecording < ::Jobs::Base
    def execute(args)
      params = { recording_id: args[:recording_id] }
      ::PeerLearning::Library::Recording::AskSpeakers.call(params:, now: Time.zone.now)
      ::PeerLearning::Library::Recording::KeepTopic.call(params:)
    end
  end
end
