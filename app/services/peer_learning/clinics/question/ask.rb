# frozen_string_literal: true

# Files a question for a clinic. The same words from the same member are one question.
class PeerLearning::Clinics::Question::Ask
  include Service::Base
  include PeerLearning::Clinics::HoldsQuestion

  params do
    attribute :clinic_id, :integer
    attribute :words, :string

    before_validation { self.words = PeerLearning::Skills::PlainText.clean(words) }

    validates :clinic_id, presence: true

    validate do
      PeerLearning::Clinics::Check.question(words).each { |text| errors.add(:words, text) }
    end
  end

  policy :can_come

  transaction do
    model :clinic, :lock_clinic
    policy :takes_questions
    policy :not_too_many_questions
    step :ask
  end

  private

  def not_too_many_questions(params:, guardian:, clinic:)
    own = clinic.questions.where(user: guardian.user)
    own.exists?(words: params.words) ||
      own.where(answered_at: nil).count < PeerLearning::Clinics::Question::MOST_OPEN
  end

  # Who asks wants to hear about it.
  def ask(params:, guardian:, clinic:, now:)
    question =
      clinic
        .questions
        .create_with(created_at: now)
        .find_or_create_by!(user: guardian.user, words: params.words)
    question.votes.find_or_create_by!(user: guardian.user)
  end
end
