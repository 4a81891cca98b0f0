# frozen_string_literal: true

module Jobs
  # Asks who speaks in a recording, and brings the topic of a resource in step with it. Killed, or not begun as
  # the forum can only be read, it is taken up by PeerLearningTendLibrary.
  class PeerLearningKeepResource < ::Jobs::Base
    def execute(args)
      return if Discourse.readonly_mode?
      params = { resource_id: args[:resource_id] }
      ::PeerLearning::Library::Recording::AskSpeakers.call(params:, now: Time.zone.now)
      ::PeerLearning::Library::Resource::KeepTopic.call(params:)
      ::PeerLearning::Library::Badges.look_at(args[:resource_id])
    end
  end
end
