# frozen_string_literal: true

# Keeps what somebody says of a sitting they were at; said again, the last word stands.
class PeerLearning::Clinics::Attendance::GiveFeedback
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    attribute :useful, :integer
    attribute :confidence_before, :integer
    attribute :confidence_after, :integer
    attribute :next_step, :string

    before_validation { self.next_step = PeerLearning::Skills::PlainText.clean(next_step).presence }

    validates :sitting_id, presence: true

    validate do
      check = PeerLearning::Clinics::Check
      check.useful(useful).each { |text| errors.add(:useful, text) }
      check.confidence(confidence_before).each { |text| errors.add(:confidence_before, text) }
      check.confidence(confidence_after).each { |text| errors.add(:confidence_after, text) }
      check.next_step(next_step).each { |text| errors.add(:next_step, text) }
    end

    def words
      slice(:useful, :confidence_before, :confidence_after, :next_step)
    end
  end

  policy :can_come

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    policy :has_begun
    model :attendance
    step :keep
  end

  private

  # Of who was there; that they say something of it is saying so.
  def fetch_attendance(guardian:, sitting:)
    attendance = sitting.attendances.find_by(user: guardian.user)
    attendance if attendance && attendance.host_says_attended != false
  end

  def keep(params:, guardian:, attendance:, now:)
    attendance.update!(says_attended: true, feedback_at: now, **params.words)
    PeerLearning::Notices.take_back(guardian.user, "clinic_over", sitting_id: attendance.sitting_id)
  end
end
