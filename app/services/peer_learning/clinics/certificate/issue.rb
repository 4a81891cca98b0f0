# frozen_string_literal: true

# Gives who was at a sitting a page that says so, under the name they choose. Asked again it is the same page; one that was
# withdrawn counts again.
class PeerLearning::Clinics::Certificate::Issue
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    attribute :name, :string

    before_validation { self.name = PeerLearning::Skills::PlainText.clean(name) }

    validates :sitting_id, presence: true

    validate { PeerLearning::Clinics::Check.name(name).each { |text| errors.add(:name, text) } }
  end

  policy :can_come

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    model :attendance
    step :issue
  end

  private

  def fetch_attendance(guardian:, sitting:, now:)
    attendance = sitting.attendances.find_by(user: guardian.user)
    attendance if attendance&.attended? && sitting.over?(now)
  end

  def issue(params:, guardian:, attendance:, now:)
    certificates = PeerLearning::Clinics::Certificate
    certificate =
      attendance.certificate ||
        attendance.build_certificate(code: certificates.new_code, created_at: now)
    certificate.update!(
      user: guardian.user,
      name: params.name,
      locale: guardian.user.effective_locale,
      withdrawn_at: nil,
    )
  end
end
