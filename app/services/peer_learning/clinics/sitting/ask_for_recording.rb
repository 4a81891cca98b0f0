# frozen_string_literal: true

# Asks the hosts of a sitting that is over whether it was recorded, each of them once.
class PeerLearning::Clinics::Sitting::AskForRecording
  include Service::Base

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting
    step :ask
  end

  private

  def fetch_sitting(params:, now:)
    PeerLearning::Clinics::Sitting.to_ask_for_recording(now).lock.find_by(id: params.sitting_id)
  end

  def ask(sitting:, now:)
    sitting.update!(recording_asked_at: now)
    sitting.clinic.taking_part("host").each { |host| sitting.tell(host.user, "recording_wanted") }
  end
end
