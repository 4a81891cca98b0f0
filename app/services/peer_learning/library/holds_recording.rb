# frozen_string_literal: true

# A verb about one recording: held until all of it is done, so that what is public is what everybody said.
module PeerLearning::Library::HoldsRecording
  private

  # Of one that they may not see, nobody learns that it is there.
  def lock_recording(params:, guardian:)
    recording = PeerLearning::Library::Recording.hold(params.recording_id)
    recording if recording && guardian.can_see_recording?(recording)
  end

  def can_manage_recording(guardian:, recording:)
    guardian.can_manage_clinic?(recording.clinic)
  end

  def follow_consents(recording:, now:)
    recording.follow_consents(now:)
  end

  def keep_recording(recording:)
    Jobs.enqueue(Jobs::PeerLearningKeepRecording, recording_id: recording.id)
  end
end
