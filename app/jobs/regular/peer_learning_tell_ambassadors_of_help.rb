# frozen_string_literal: true

module Jobs
  class PeerLearningTellAmbassadorsOfHelp < ::Jobs::Base
    def execute(args)
      params = { request_id: args[:request_id] }
      PeerLearning::Help::TellAmbassadors.call(params:, now: Time.zone.now)
    end
  end
end
