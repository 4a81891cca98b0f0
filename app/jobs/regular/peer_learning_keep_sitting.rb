# frozen_string_literal: true

module Jobs
  # Brings a sitting's topic, the calendar and those who come in step with what was said. Killed, it is taken up by
  # PeerLearningTendClinics.
  class PeerLearningKeepSitting < ::Jobs::Base
    def execute(args)
      params = { sitting_id: args[:sitting_id] }
      now = Time.zone.now
      ::PeerLearning::Clinics::Sitting::KeepTopic.call(params:, now:)
      loop { break if !::PeerLearning::Clinics::Attendance::KeepEvent.call(params:).success? }
      loop { break if !::PeerLearning::Clinics::Sitting::Tell.call(params:, now:).success? }
    end
  end
end
