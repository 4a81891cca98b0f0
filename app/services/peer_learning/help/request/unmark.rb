# frozen_string_literal: true

# Says that a topic asks for no help, also where its category is one for that.
class PeerLearning::Help::Request::Unmark
  include Service::Base
  include PeerLearning::Help::HoldsRequest

  params do
    attribute :topic_id, :integer
    validates :topic_id, presence: true
  end

  model :topic
  policy :can_mark_help_request

  transaction do
    model :request, :lock_request_of_topic
    step :unmark
  end

  private

  def fetch_topic(params:)
    Topic.find_by(id: params.topic_id)
  end

  def lock_request_of_topic(topic:)
    PeerLearning::Help::Request.lock.find_by(topic_id: topic.id)
  end

  def unmark(request:, now:)
    return if request.unmarked?
    request.end_as("unmarked", now:, taker: nil, taken_at: nil)
    let_others_be(request:)
  end
end
