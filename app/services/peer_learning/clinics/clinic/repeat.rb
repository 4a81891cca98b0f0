# frozen_string_literal: true

# Makes next time's draft out of a clinic: once, whoever asks and however often. Who hosted it hosts it again; sharers and
# times are found anew.
class PeerLearning::Clinics::Clinic::Repeat
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    validates :clinic_id, presence: true
  end

  transaction do
    model :original, :lock_clinic
    policy :can_manage_original
    model :clinic, :find_or_create_clinic
  end

  private

  def can_manage_original(guardian:, original:)
    guardian.can_manage_clinic?(original)
  end

  def find_or_create_clinic(guardian:, original:)
    PeerLearning::Clinics::Clinic.find_by(previous: original) || copy(original, guardian.user)
  end

  def copy(original, user)
    clinic =
      PeerLearning::Clinics::Clinic.create!(
        previous: original,
        author: user,
        **original.slice(*PeerLearning::Clinics::Clinic::DETAILS),
      )
    clinic.be_about(original.skills.map(&:id))
    original
      .taking_part("host")
      .each { |host| clinic.roles.create!(user_id: host.user_id, role: "host", answer: "accepted") }
    clinic.roles.find_or_create_by!(user:, role: "host") { |role| role.answer = "accepted" }
    clinic
  end
end
