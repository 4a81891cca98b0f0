# frozen_string_literal: true

module Jobs
  # As soon as the calendar says that a sitting is over. Killed, it is taken up by PeerLearningTendClinics.
  class PeerLearningAskForRecording < ::Jobs::Base
    def execute(args)
      ::PeerLearning::Clinics::Sitting::AskForRecording.call(
        params: {
          sitting_id: args[:sitting_id],
        },
        now: Time.zone.now,
      )
    end
  end
end
