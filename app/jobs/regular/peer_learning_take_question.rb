# frozen_string_literal: true

module Jobs
  class PeerLearningTakeQuestion < ::Jobs::Base
    def execute(args)
      ::PeerLearning::Clinics::Question::TakeFromRelay.call(
        params: {
          post_id: args[:post_id],
        },
        now: Time.zone.now,
      )
    end
  end
end
