# frozen_string_literal: true

# Says whether a member was at a sitting, also who had no seat. What the host says stands.
class PeerLearning::Clinics::Attendance::SayAttended
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    attribute :attended, :boolean

    validates :sitting_id, presence: true
    validates :attended, inclusion: { in: [true, false] }
  end

  policy :can_come

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    policy :has_begun
    step :say
  end

  step :look_at_badges

  private

  def say(params:, guardian:, sitting:, now:)
    attendance = sitting.attendance_of(guardian.user)
    return if attendance.new_record? && !params.attended
    attendance.assign_attributes(answer: "going", asked_at: now) if attendance.new_record?
    attendance.update!(says_attended: params.attended)
    if !params.attended
      PeerLearning::Notices.take_back(guardian.user, "clinic_over", sitting_id: sitting.id)
    end
  end

  def look_at_badges(clinic:)
    PeerLearning::Clinics::Badges.look_at(clinic)
  end
end
