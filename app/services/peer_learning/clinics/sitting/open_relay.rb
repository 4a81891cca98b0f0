# frozen_string_literal: true

# Begins the topic in which a scribe writes down what is said, for those whose connection bears no more than text: they read
# along, and ask by a reply or by mail. One topic, whoever calls and however often.
class PeerLearning::Clinics::Sitting::OpenRelay
  include Service::Base
  include PeerLearning::Clinics::HoldsSitting

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting, :lock_sitting
    model :clinic
    policy :can_manage_clinic
    policy :still_open
    policy :has_category
    step :begin_topic
    step :tell_those_who_read
  end

  private

  def has_category(clinic:)
    clinic.category.present?
  end

  def begin_topic(sitting:, clinic:)
    return if sitting.relay_topic_id
    text = PeerLearning::Clinics::RelayText.new(sitting)
    post =
      PostCreator.create!(
        Discourse.system_user,
        title: text.title,
        raw: text.raw,
        category: clinic.category.id,
        skip_validations: true,
      )
    sitting.update!(relay_topic_id: post.topic_id)
  end

  def tell_those_who_read(sitting:)
    return if !sitting.saved_change_to_relay_topic_id?
    sitting
      .attendances
      .coming
      .where(text_only: true)
      .preload(:user)
      .each { |attendance| attendance.tell("relay_opened") }
  end
end
