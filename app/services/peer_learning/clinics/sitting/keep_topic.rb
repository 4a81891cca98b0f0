# frozen_string_literal: true

# Begins the topic of a sitting, and makes it say what is so from then on: its title, its words, and in it the event that
# the calendar plugin reads. One topic, whoever calls and however often: it is begun and noted in the same transaction. What
# people changed in title or words stays as they left it, and a topic that was deleted is not begun again.
class PeerLearning::Clinics::Sitting::KeepTopic
  include Service::Base
  include PeerLearning::Clinics::KeepsSitting

  params do
    attribute :sitting_id, :integer
    validates :sitting_id, presence: true
  end

  transaction do
    model :sitting
    policy :published
    step :keep
  end

  private

  def published(sitting:)
    !sitting.clinic.draft?
  end

  def keep(sitting:)
    topic = PeerLearning::Clinics::SittingTopic.new(sitting)
    sitting.topic_id ? topic.revise : topic.begin
  end
end
