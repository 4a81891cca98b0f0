# frozen_string_literal: true

# Says that somebody would like to hear about a question too, or not any more.
class PeerLearning::Clinics::Question::Vote
  include Service::Base
  include PeerLearning::Clinics::HoldsQuestion

  params do
    attribute :clinic_id, :integer
    attribute :question_id, :integer
    attribute :wanted, :boolean
    validates :clinic_id, :question_id, presence: true
  end

  policy :can_come

  transaction do
    model :clinic, :lock_clinic
    policy :takes_questions
    model :question
    step :vote
  end

  private

  def vote(params:, guardian:, question:)
    votes = question.votes.where(user: guardian.user)
    params.wanted ? votes.first_or_create! : votes.delete_all
  end
end
