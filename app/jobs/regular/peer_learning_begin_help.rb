# frozen_string_literal: true

module Jobs
  # Makes a request of a topic that was written in a category for help. Killed, it is taken up by PeerLearningTendHelp.
  class PeerLearningBeginHelp < ::Jobs::Base
    def execute(args)
      return if Discourse.readonly_mode?
      verb = ::PeerLearning::Help::Request::Begin
      verb.call(params: args.slice(:topic_id, *verb::SAID), now: Time.zone.now)
    end
  end
end
