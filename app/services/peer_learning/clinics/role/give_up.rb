# frozen_string_literal: true

# Steps back from what somebody does in a clinic, or takes an offer back; who runs the clinic can let anybody go. One host
# stays as long as there is somebody to host.
class PeerLearning::Clinics::Role::GiveUp
  include Service::Base
  include PeerLearning::Clinics::HoldsClinic

  params do
    attribute :clinic_id, :integer
    attribute :role_id, :integer
    validates :clinic_id, :role_id, presence: true
  end

  transaction do
    model :clinic, :lock_clinic
    model :role, optional: true
    policy :may_give_up
    policy :host_left
    step :give_up
  end

  step :keep_topics

  private

  def may_give_up(guardian:, clinic:, role:)
    role.nil? || role.user_id == guardian.user&.id || guardian.can_manage_clinic?(clinic)
  end

  def host_left(clinic:, role:)
    return true if !role&.as_host? || clinic.cancelled?
    clinic.taking_part("host").without(role).any?
  end

  # Given up already, there is nothing left to do.
  def give_up(guardian:, clinic:, role:)
    return if !role
    role.destroy!
    clinic.roles.reset
    clinic.rewrite_topics
    return if role.user_id == guardian.user.id || !role.accepted?
    role.tell(role.user, "let_go", by: guardian.user)
  end
end
