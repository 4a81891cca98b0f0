# frozen_string_literal: true

# Takes somebody's offer, or declines it with thanks. They are told either way, once.
class PeerLearning::Clinics::Role::Answer
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    attribute :role_id, :integer
    attribute :accepted, :boolean

    validates :clinic_id, :role_id, presence: true
    validates :accepted, inclusion: { in: [true, false] }
  end

  transaction do
    model :clinic, :lock_clinic
    policy :can_manage_clinic
    policy :not_cancelled
    model :role
    step :answer
  end

  step :keep_topics

  private

  def answer(params:, guardian:, clinic:, role:)
    answer = params.accepted ? "accepted" : "declined"
    return if role.answer == answer
    role.update!(answer:)
    clinic.rewrite_topics
    role.tell(role.user, "offer_#{answer}", by: guardian.user)
  end
end
