# frozen_string_literal: true

# What brings a sitting, its topic and the calendar in step, whoever is asked to: each holds the sitting meanwhile.
module PeerLearning::Clinics::KeepsSitting
  private

  def fetch_sitting(params:)
    PeerLearning::Clinics::Sitting.hold(params.sitting_id)
  end

  def fetch_post(sitting:)
    sitting.post_with_event
  end

  def still_open(sitting:, now:)
    sitting.open?(now)
  end

  def keep_sitting(sitting:)
    Jobs.enqueue(Jobs::PeerLearningKeepSitting, sitting_id: sitting.id)
  end
end
