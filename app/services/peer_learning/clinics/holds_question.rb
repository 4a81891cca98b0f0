# frozen_string_literal: true

# A verb about the questions of a clinic, which is held meanwhile.
module PeerLearning::Clinics::HoldsQuestion
  include PeerLearning::Clinics::HoldsClinic

  private

  def can_come(guardian:)
    guardian.can_come_to_clinics?
  end

  def takes_questions(clinic:)
    clinic.published?
  end

  def fetch_question(params:, clinic:)
    clinic.questions.find_by(id: params.question_id)
  end
end
