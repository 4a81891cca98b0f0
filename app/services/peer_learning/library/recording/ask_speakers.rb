# frozen_string_literal: true

# Asks who speaks in a recording, in the forum and by mail, and reminds them once.
class PeerLearning::Library::Recording::AskSpeakers
  include Service::Base

  params do
    attribute :resource_id, :integer
    validates :resource_id, presence: true
  end

  transaction do
    model :recording
    step :ask
    step :remind
  end

  private

  def fetch_recording(params:)
    PeerLearning::Library::Recording.hold(params.resource_id)
  end

  def ask(recording:, now:)
    recording.speakers.untold.each do |speaker|
      speaker.update!(told_at: now)
      speaker.tell("recording_asks")
    end
  end

  def remind(recording:, now:)
    recording
      .speakers
      .to_remind(now)
      .each do |speaker|
        speaker.update!(reminded_at: now)
        speaker.tell("recording_reminds")
      end
  end
end
