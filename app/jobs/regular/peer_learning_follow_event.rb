# frozen_string_literal: true

module Jobs
  # Takes over what was changed in the calendar's event: its recording, its time, and who comes.
  class PeerLearningFollowEvent < ::Jobs::Base
    def execute(args)
      params = { sitting_id: args[:sitting_id] }
      now = Time.zone.now
      ::PeerLearning::Library::Recording::TakeFromEvent.call(params:, now:)
      ::PeerLearning::Clinics::Sitting::FollowEvent.call(params:, now:)
      ::PeerLearning::Clinics::Attendance::FollowEvent.call(params:, now:)
    end
  end
end
