# frozen_string_literal: true

# Takes a question away: its asker's own, or whichever does not belong here, by a host. Gone already, it stays so.
class PeerLearning::Clinics::Question::TakeBack
  include Service::Base
  include PeerLearning::Clinics::HoldsQuestion

  params do
    attribute :clinic_id, :integer
    attribute :question_id, :integer
    validates :clinic_id, :question_id, presence: true
  end

  transaction do
    model :clinic, :lock_clinic
    model :question, optional: true
    policy :may_take_back
    step :take_back
  end

  private

  def may_take_back(guardian:, clinic:, question:)
    question.nil? || guardian.can_manage_clinic?(clinic) ||
      (guardian.authenticated? && question.user_id == guardian.user.id)
  end

  def take_back(question:)
    question&.destroy!
  end
end
