# frozen_string_literal: true

module Jobs
  # Tells of a request who could answer it, and asks who took it, where that is due. Killed, it is taken up by
  # PeerLearningTendHelp.
  class PeerLearningRouteHelp < ::Jobs::Base
    def execute(args)
      return if Discourse.readonly_mode?
      params = { request_id: args[:request_id] }
      now = Time.zone.now
      ::PeerLearning::Help::Request::KeepTaker.call(params:, now:)
      ::PeerLearning::Help::Request::Route.call(params:, now:)
    end
  end
end
