# frozen_string_literal: true

# Notes, as a host, that a question was answered or is open again.
class PeerLearning::Clinics::Question::Tend
  include Service::Base
  include PeerLearning::Clinics::HoldsQuestion

  params do
    attribute :clinic_id, :integer
    attribute :question_id, :integer
    attribute :answered, :boolean
    validates :clinic_id, :question_id, presence: true
    validates :answered, inclusion: { in: [true, false] }
  end

  transaction do
    model :clinic, :lock_clinic
    policy :can_manage_clinic
    model :question
    step :note
    step :say_in_relay
  end

  private

  def note(params:, question:, now:)
    answered_at = (question.answered_at || now if params.answered)
    question.update!(answered_at:)
  end

  # Who only reads along learns there that their question is taken up.
  def say_in_relay(question:)
    return if !question.answered_at || !question.saved_change_to_answered_at?
    topic = question.relay_topic
    return if !topic || !question.user
    PostCreator.create!(
      Discourse.system_user,
      topic_id: topic.id,
      raw: PeerLearning::Clinics::RelayText.taken_up(question),
      skip_validations: true,
    )
  end
end
