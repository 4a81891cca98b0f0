# frozen_string_literal: true

# Who comes to a sitting, in the order in which they asked, and what those who were there would like next, in nobody's name.
class PeerLearning::Clinics::ListAttendees
  include Service::Base

  MOST = 1_000

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  model :sitting
  policy :can_manage_clinic
  model :attendees, optional: true
  model :next_steps, optional: true

  private

  def fetch_sitting(params:, guardian:)
    sitting = PeerLearning::Clinics::Sitting.find_by(id: params.sitting_id)
    sitting if sitting && guardian.can_see_clinic?(sitting.clinic)
  end

  def can_manage_clinic(guardian:, sitting:)
    guardian.can_manage_clinic?(sitting.clinic)
  end

  def fetch_attendees(sitting:)
    sitting
      .attendances
      .coming
      .order(:answer, :asked_at, :id)
      .limit(MOST)
      .preload(user: PeerLearning::PersonSerializer::PARTS)
      .to_a
  end

  # Few could be told by what they say.
  def fetch_next_steps(sitting:)
    PeerLearning::Clinics::Feedback.counted(sitting.attendances).filter_map(&:next_step).sort
  end
end
