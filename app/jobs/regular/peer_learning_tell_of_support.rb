# frozen_string_literal: true

module Jobs
  class PeerLearningTellOfSupport < ::Jobs::Base
    def execute(_args)
      PeerLearning::Connections::SupportRequest::TellWorkingGroup.call(now: Time.zone.now)
    end
  end
end
