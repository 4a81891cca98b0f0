# frozen_string_literal: true

# Lets the calendar show what members said on our page, of a few of them.
class PeerLearning::Clinics::Attendance::KeepEvent
  include Service::Base
  include PeerLearning::Clinics::KeepsSitting

  BATCH = 50

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting
    model :post
    model :attendances
    step :keep
  end

  private

  def fetch_attendances(sitting:)
    sitting.attendances.apart_from_event.preload(:user).limit(BATCH).to_a
  end

  # Noted first: the calendar tells of the answer that it is given, and that one is ours.
  def keep(post:, attendances:)
    attendances.each do |attendance|
      attendance.update!(event_answer: attendance.answer_in_event)
      PeerLearning::EventsPlugin.answer(post, attendance.user, attendance.event_answer)
    end
  end
end
