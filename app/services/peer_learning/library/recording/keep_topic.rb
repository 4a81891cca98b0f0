# frozen_string_literal: true

# Begins the topic about a recording once that is public, and makes it say what is so from then on. One topic, whoever calls and
# however often: it is begun and noted in the same transaction.
class PeerLearning::Library::Recording::KeepTopic
  include Service::Base

  params do
    attribute :recording_id, :integer
    validates :recording_id, presence: true
  end

  transaction do
    model :recording
    policy :behind
    step :keep
    step :link_sitting
  end

  step :keep_sitting

  private

  def fetch_recording(params:)
    PeerLearning::Library::Recording.hold(params.recording_id)
  end

  def behind(recording:)
    recording.topic_revision != recording.revision
  end

  def keep(recording:)
    PeerLearning::Library::RecordingTopic.new(recording).keep
  end

  # Its topic leads here, as long as there is something to be led to.
  def link_sitting(recording:)
    recording.sitting.update!(event_revision: nil)
  end

  def keep_sitting(recording:)
    Jobs.enqueue(Jobs::PeerLearningKeepSitting, sitting_id: recording.sitting_id)
  end
end
