# frozen_string_literal: true

# Tells some of those who want to learn what a clinic is about: each of them once, and of one clinic a week at most.
class PeerLearning::Clinics::Clinic::Invite
  include Service::Base

  BATCH = 100

  # Later than that there is no time to plan.
  AHEAD = 1.day

  params do
    attribute :clinic_id, :integer
    validates :clinic_id, presence: true
  end

  transaction do
    model :clinic
    policy :still_to_come
    model :wants
    step :invite
  end

  private

  def fetch_clinic(params:)
    PeerLearning::Clinics::Clinic.published.lock.find_by(id: params.clinic_id)
  end

  def still_to_come(clinic:, now:)
    clinic.sittings.planned.exists?(starts_at: (now + AHEAD)..)
  end

  def fetch_wants(clinic:, now:)
    PeerLearning::Clinics::Guests.new(clinic, now:).first(BATCH)
  end

  def invite(clinic:, wants:, now:)
    wants.each do |want|
      invitation = { clinic_id: clinic.id, user_id: want.user_id, created_at: now }
      PeerLearning::Clinics::Invitation.create!(invitation)
      PeerLearning::Notices.tell(
        want.user,
        "clinic_invites",
        mail: true,
        clinic_id: clinic.id,
        clinic: clinic.title,
        skill: want.skill.name(want.user.effective_locale),
      )
    end
  end
end
